using System.Collections.ObjectModel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace FirmLadder.Architecture.Tests.Planted
{
    internal static class QueryInTheOpen
    {
        // The use hides in the state machine of an async method.
        public static async Task<int> CountAsync(object context) => await ((DbContext)context).Set<ClosedAggregate>().CountAsync();
    }

    internal static class WebInTheOpen
    {
        public static Func<object, bool> Local { get; } = context => ((HttpContext)context).Request.IsHttps;
    }

    internal sealed class AccountLibraryUser(ILookupNormalizer normalizer)
    {
        public string? Normalize(string name) => normalizer.NormalizeName(name);
    }

    internal sealed class OpenAggregate : AggregateRoot<Guid>
    {
        public string Name { get; set; } = "";

        public Collection<ClosedAggregate> Neighbours { get; } = [];
    }

    [Unscoped("A sample.")]
    internal sealed class ClosedAggregate : AggregateRoot<Guid>
    {
        private ClosedAggregate() { }

        public ClosedAggregate(Guid id)
            : base(id) { }

        public string Name { get; private set; } = "";

        public string? Source { get; init; }

        public void Rename(string name) => Name = name;
    }

    [Unscoped(" ")]
    internal sealed class UnscopedWithoutReason : Entity<Guid>
    {
        private UnscopedWithoutReason() { }

        public UnscopedWithoutReason(Guid id)
            : base(id) { }
    }

    public sealed class PublicInside;

    internal class Inherited;

    internal sealed class Heir : Inherited;

    public class Childless;
}

namespace FirmLadder.Architecture.Tests.Planted.Data
{
    internal static class QueryAtHome
    {
        public static async Task<int> CountAsync(object context) => await ((DbContext)context).Set<ClosedAggregate>().CountAsync();
    }
}

namespace FirmLadder.Architecture.Tests.Planted.Http
{
    internal static class WebAtHome
    {
        public static bool IsHttps(HttpContext context) => context.Request.IsHttps;
    }
}
