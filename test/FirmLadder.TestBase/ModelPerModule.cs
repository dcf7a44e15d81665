using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FirmLadder.TestBase;

/// <summary>Two modules tested in one process have different models; EF Core would keep the first for both.</summary>
internal sealed class ModelPerModule : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), ((TestDbContext)context).ModelKey, designTime);
}
