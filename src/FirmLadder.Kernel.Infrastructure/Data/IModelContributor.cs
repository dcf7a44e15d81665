using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Kernel.Infrastructure.Data;

/// <summary>A module's part of the one database model. Found by reflection, so it needs a constructor without parameters.</summary>
public interface IModelContributor
{
    void Configure(ModelBuilder builder);
}
