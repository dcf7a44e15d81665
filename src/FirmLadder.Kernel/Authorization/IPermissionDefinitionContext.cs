namespace FirmLadder.Kernel;

/// <summary>Collects permission groups.</summary>
public interface IPermissionDefinitionContext
{
    PermissionGroupDefinition AddGroup(string name, LocalizableString displayName);
}
