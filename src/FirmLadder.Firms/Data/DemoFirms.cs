using FirmLadder.Firms.Demo;
using FirmLadder.Firms.Registry;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Firms.Data;

internal sealed class DemoFirms(AbpDbContext context) : IDemoFirms
{
    public Task<bool> AnyFirmAsync(CancellationToken cancellationToken = default) => context.Set<Firm>().AnyAsync(cancellationToken);
}
