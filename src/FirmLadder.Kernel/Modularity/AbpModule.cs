namespace FirmLadder.Kernel;

/// <summary>A part of the application: registers its services and runs its start-up steps. Order follows <see cref="DependsOnAttribute"/>.</summary>
public abstract class AbpModule
{
    public virtual void ConfigureServices(ServiceConfigurationContext context) { }

    public virtual Task OnApplicationInitializationAsync(ApplicationInitializationContext context) => Task.CompletedTask;
}
