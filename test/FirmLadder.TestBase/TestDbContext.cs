using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.TestBase;

/// <summary>A context over the model of the modules under test.</summary>
public sealed class TestDbContext(DbContextOptions<TestDbContext> options, ModelContributors contributors)
    : AbpDbContext(options, contributors)
{
    internal string ModelKey { get; } = string.Join(' ', contributors.Items.Select(c => c.GetType().FullName));
}
