using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Firms.Tests;

internal sealed class TestDbContext(DbContextOptions<TestDbContext> options, ModelContributors contributors)
    : AbpDbContext(options, contributors);
