namespace FirmLadder.Kernel.Infrastructure.Http.Abp;

/// <summary>Granted permissions only: a missing name means no.</summary>
public sealed record ApplicationAuthConfigurationDto(IReadOnlyDictionary<string, bool> GrantedPolicies);
