namespace FirmLadder.Kernel;

/// <summary>What a module sees while the application starts.</summary>
public sealed class ApplicationInitializationContext(IServiceProvider serviceProvider)
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;
}
