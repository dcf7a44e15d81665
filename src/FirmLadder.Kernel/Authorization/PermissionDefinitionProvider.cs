namespace FirmLadder.Kernel;

/// <summary>Declares a module's permissions and which standard roles hold them at first.</summary>
public abstract class PermissionDefinitionProvider : ISingletonDependency
{
    public abstract void Define(IPermissionDefinitionContext context);
}
