using FirmLadder.Firms.Localization;
using FirmLadder.Identity;

namespace FirmLadder.Firms;

internal sealed class FirmsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        string[] officers = [StaticRoles.SystemAdministrator, StaticRoles.CityOfficer, StaticRoles.DistrictOfficer];
        string[] readers = [.. officers, StaticRoles.Partner];
        var group = context.AddGroup(FirmsPermissions.GroupName, L("Permission:Firms"));

        var firms = group.AddPermission(FirmsPermissions.Firms.Default, L("Permission:Firms.Firms"), readers);
        firms.AddChild(FirmsPermissions.Firms.Create, L("Permission:Firms.Firms.Create"), officers);
        firms.AddChild(FirmsPermissions.Firms.Update, L("Permission:Firms.Firms.Update"), officers);

        var recognitions = group.AddPermission(FirmsPermissions.Recognitions.Default, L("Permission:Firms.Recognitions"), readers);
        recognitions.AddChild(FirmsPermissions.Recognitions.Create, L("Permission:Firms.Recognitions.Create"), officers);
        recognitions.AddChild(FirmsPermissions.Recognitions.Revoke, L("Permission:Firms.Recognitions.Revoke"), officers);

        var statements = group.AddPermission(FirmsPermissions.Statements.Default, L("Permission:Firms.Statements"), readers);
        statements.AddChild(FirmsPermissions.Statements.Create, L("Permission:Firms.Statements.Create"), officers);

        var imports = group.AddPermission(FirmsPermissions.Imports.Default, L("Permission:Firms.Imports"), officers);
        imports.AddChild(FirmsPermissions.Imports.Create, L("Permission:Firms.Imports.Create"), officers);
    }

    private static LocalizableString L(string name) => LocalizableString.Create<FirmsResource>(name);
}
