using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.TestBase;

/// <summary>A context over the model of the module under test.</summary>
public sealed class TestDbContext(DbContextOptions<TestDbContext> options, ModelContributors contributors) : AbpDbContext(options, contributors)
{
    /// <summary>Names the parts of the model.</summary>
    internal string ModelKey { get; } = string.Join(',', contributors.Items.Select(c => c.GetType().FullName));
}
