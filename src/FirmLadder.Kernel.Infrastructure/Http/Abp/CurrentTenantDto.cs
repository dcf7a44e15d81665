namespace FirmLadder.Kernel.Infrastructure.Http.Abp;

/// <summary>Always the host: the product has no tenants.</summary>
public sealed record CurrentTenantDto(Guid? Id, string? Name, bool IsAvailable);
