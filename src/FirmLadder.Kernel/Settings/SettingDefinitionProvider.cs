namespace FirmLadder.Kernel;

/// <summary>Declares a module's settings.</summary>
public abstract class SettingDefinitionProvider : ISingletonDependency
{
    public abstract IEnumerable<SettingDefinition> Define();
}
