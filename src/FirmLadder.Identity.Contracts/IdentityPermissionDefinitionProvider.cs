namespace FirmLadder.Identity;

internal sealed class IdentityPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        string[] administrators = [StaticRoles.SystemAdministrator];
        var group = context.AddGroup(IdentityPermissions.GroupName, L("Permission:Identity"));

        var users = group.AddPermission(IdentityPermissions.Users.Default, L("Permission:Users"), administrators);
        users.AddChild(IdentityPermissions.Users.Create, L("Permission:Create"), administrators);
        users.AddChild(IdentityPermissions.Users.Update, L("Permission:Update"), administrators);
        users.AddChild(IdentityPermissions.Users.ResetPassword, L("Permission:ResetPassword"), administrators);

        var roles = group.AddPermission(IdentityPermissions.Roles.Default, L("Permission:Roles"), administrators);
        roles.AddChild(IdentityPermissions.Roles.Create, L("Permission:Create"), administrators);
        roles.AddChild(IdentityPermissions.Roles.Update, L("Permission:Update"), administrators);
        roles.AddChild(IdentityPermissions.Roles.Delete, L("Permission:Delete"), administrators);
        roles.AddChild(IdentityPermissions.Roles.ManagePermissions, L("Permission:ManagePermissions"), administrators);

        group.AddPermission(
            IdentityPermissions.Regions.Default,
            L("Permission:Regions"),
            [StaticRoles.SystemAdministrator, StaticRoles.CityOfficer, StaticRoles.DistrictOfficer]
        );
    }

    private static LocalizableString L(string name) => LocalizableString.Create<IdentityResource>(name);
}
