using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.EntityFrameworkCore;

/// <summary>The one context: every module's tables, one migration history per provider.</summary>
public sealed class FirmLadderDbContext(DbContextOptions<FirmLadderDbContext> options, ModelContributors contributors)
    : AbpDbContext(options, contributors);
