namespace FirmLadder.Identity;

/// <summary>The roles every installation has (product.md, "who uses it").</summary>
public static class StaticRoles
{
    public const string SystemAdministrator = "SystemAdministrator";
    public const string CityOfficer = "CityOfficer";
    public const string DistrictOfficer = "DistrictOfficer";
    public const string Partner = "Partner";
    public const string Operator = "Operator";
    public const string FirmUser = "FirmUser";
    public const string Expert = "Expert";

    public static readonly IReadOnlyList<string> All =
    [
        SystemAdministrator,
        CityOfficer,
        DistrictOfficer,
        Partner,
        Operator,
        FirmUser,
        Expert,
    ];
}
