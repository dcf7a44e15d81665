using System.Reflection;
using FirmLadder.Kernel.Infrastructure.Modularity;

namespace FirmLadder.Platform.Jobs;

/// <summary>Which type of arguments and which job a stored name stands for.</summary>
internal sealed class JobRegistry : ISingletonDependency
{
    private readonly Dictionary<string, (Type Args, Type Job)> _byName;

    public JobRegistry(AbpApplication application)
    {
        ArgumentNullException.ThrowIfNull(application);
        _byName = application
            .Assemblies.SelectMany(a => a.GetTypes())
            .Where(t => t is { IsClass: true, IsAbstract: false } && ArgsOf(t) is not null)
            .ToDictionary(t => NameOf(ArgsOf(t)!), t => (ArgsOf(t)!, t), StringComparer.Ordinal);
    }

    public static string NameOf(Type args) => args.GetCustomAttribute<BackgroundJobNameAttribute>()?.Name ?? args.FullName!;

    /// <exception cref="InvalidOperationException">No module of this process has such a job.</exception>
    public (Type Args, Type Job) Get(string name) =>
        _byName.TryGetValue(name, out var found) ? found : throw new InvalidOperationException($"No module has a job named '{name}'.");

    private static Type? ArgsOf(Type type) =>
        type.BaseType is { IsGenericType: true } b && b.GetGenericTypeDefinition() == typeof(AsyncBackgroundJob<>)
            ? b.GetGenericArguments()[0]
            : null;
}
