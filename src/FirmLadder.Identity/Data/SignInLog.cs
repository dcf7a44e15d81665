using FirmLadder.Identity.Users;
using FirmLadder.Kernel.Infrastructure.Data;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Identity.Data;

internal sealed class SignInLog(AbpDbContext context) : ISignInLog
{
    public Task RecordAsync(User user, DateTime now) =>
        context.Set<User>().Where(u => u.Id == user.Id).ExecuteUpdateAsync(s => s.SetProperty(u => u.LastSignInTime, now));
}
