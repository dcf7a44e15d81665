using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FirmLadder.TestBase;

/// <summary>One model per set of modules: the tests of one assembly may start a module alone and together with others.</summary>
internal sealed class TestModelCacheKeyFactory : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), ((TestDbContext)context).ModelKey, designTime);
}
