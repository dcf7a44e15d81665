using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace FirmLadder.Kernel.Infrastructure.Modularity;

/// <summary>Registers what bears a dependency marker, under its own type and every interface that is not the platform's.</summary>
public static class ConventionalRegistrar
{
    public static void AddAssembly(IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            if (LifetimeOf(type) is { } lifetime)
            {
                Register(services, type, lifetime);
            }
        }
    }

    private static void Register(IServiceCollection services, Type type, ServiceLifetime lifetime)
    {
        services.Add(new ServiceDescriptor(type, type, lifetime));
        foreach (var exposed in type.GetInterfaces().Where(IsExposed).Concat(ExposedBases(type)))
        {
            services.Add(new ServiceDescriptor(exposed, sp => sp.GetRequiredService(type), lifetime));
        }
    }

    private static IEnumerable<Type> ExposedBases(Type type)
    {
        for (var b = type.BaseType; b is not null && b != typeof(object); b = b.BaseType)
        {
            if (b.IsAbstract && typeof(ISingletonDependency).IsAssignableFrom(b) | typeof(ITransientDependency).IsAssignableFrom(b))
            {
                yield return b;
            }
        }
    }

    private static bool IsExposed(Type type) =>
        type.Assembly.GetName().Name!.StartsWith("FirmLadder", StringComparison.Ordinal)
            ? type != typeof(ITransientDependency) && type != typeof(IScopedDependency) && type != typeof(ISingletonDependency)
            : type.Namespace?.StartsWith("Microsoft.", StringComparison.Ordinal) == true;

    private static ServiceLifetime? LifetimeOf(Type type) =>
        typeof(ITransientDependency).IsAssignableFrom(type) ? ServiceLifetime.Transient
        : typeof(IScopedDependency).IsAssignableFrom(type) ? ServiceLifetime.Scoped
        : typeof(ISingletonDependency).IsAssignableFrom(type) ? ServiceLifetime.Singleton
        : null;
}
