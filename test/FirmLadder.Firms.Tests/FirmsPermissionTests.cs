using FirmLadder.Identity;
using Shouldly;
using Xunit;

namespace FirmLadder.Firms.Tests;

public sealed class FirmsPermissionTests
{
    [Fact]
    public void Every_name_is_defined_once()
    {
        string[] names =
        [
            FirmsPermissions.Firms.Default,
            FirmsPermissions.Firms.Create,
            FirmsPermissions.Firms.Update,
            FirmsPermissions.Recognitions.Default,
            FirmsPermissions.Recognitions.Create,
            FirmsPermissions.Recognitions.Revoke,
            FirmsPermissions.Statements.Default,
            FirmsPermissions.Statements.Create,
            FirmsPermissions.Imports.Default,
            FirmsPermissions.Imports.Create,
        ];

        Definitions().Select(p => p.Name).ShouldBe(names);
    }

    [Theory]
    [InlineData(StaticRoles.SystemAdministrator, 10)]
    [InlineData(StaticRoles.CityOfficer, 10)]
    [InlineData(StaticRoles.DistrictOfficer, 10)]
    [InlineData(StaticRoles.Partner, 3)]
    [InlineData(StaticRoles.Operator, 0)]
    [InlineData(StaticRoles.FirmUser, 0)]
    [InlineData(StaticRoles.Expert, 0)]
    public void A_new_installation_grants_each_role_its_share(string role, int count)
    {
        Definitions().Count(p => p.DefaultRoles.Contains(role)).ShouldBe(count);
    }

    [Fact]
    public void A_partner_only_reads()
    {
        Definitions().Where(p => p.DefaultRoles.Contains(StaticRoles.Partner)).ShouldAllBe(p => p.ParentName == null);
    }

    internal static IReadOnlyList<PermissionDefinition> Definitions()
    {
        var context = new Context();
        new FirmsPermissionDefinitionProvider().Define(context);
        return context.Groups.Single().Permissions;
    }

    private sealed class Context : IPermissionDefinitionContext
    {
        public List<PermissionGroupDefinition> Groups { get; } = [];

        public PermissionGroupDefinition AddGroup(string name, LocalizableString displayName)
        {
            var group = new PermissionGroupDefinition(name, displayName);
            Groups.Add(group);
            return group;
        }
    }
}
