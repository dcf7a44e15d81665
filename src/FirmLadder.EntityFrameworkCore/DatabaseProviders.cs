using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace FirmLadder.EntityFrameworkCore;

/// <summary>The chosen provider and its connection string.</summary>
public sealed class DatabaseProviders(
    IEnumerable<IDatabaseProvider> providers,
    IOptions<DatabaseOptions> options,
    IConfiguration configuration
)
{
    public IDatabaseProvider Current { get; } =
        providers.FirstOrDefault(p => string.Equals(p.Name, options.Value.Provider, StringComparison.OrdinalIgnoreCase))
        ?? throw new StartupException(
            $"配置项 Database:Provider 的值“{options.Value.Provider}”无效，请改为 {string.Join("、", providers.Select(p => p.Name))} 之一。"
                + $" / Database:Provider \"{options.Value.Provider}\" is unknown; use one of {string.Join(", ", providers.Select(p => p.Name))}."
        );

    public string ConnectionString =>
        configuration.GetConnectionString("Default")
        ?? Current.DefaultConnectionString
        ?? throw new StartupException(
            $"使用 {Current.Name} 须设置 ConnectionStrings:Default。 / ConnectionStrings:Default must be set for {Current.Name}."
        );
}
