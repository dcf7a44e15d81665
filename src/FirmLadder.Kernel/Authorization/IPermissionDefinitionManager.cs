namespace FirmLadder.Kernel;

/// <summary>All permissions of all modules.</summary>
public interface IPermissionDefinitionManager
{
    IReadOnlyList<PermissionGroupDefinition> GetGroups();

    PermissionDefinition? GetOrNull(string name);
}
