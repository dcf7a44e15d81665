using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.TestBase;

/// <summary>A context over the model of the module under test.</summary>
public sealed class TestDbContext(DbContextOptions<TestDbContext> options, ModelContributors contributors) : AbpDbContext(options, contributors);
