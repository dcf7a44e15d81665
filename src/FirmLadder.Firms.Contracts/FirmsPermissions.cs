namespace FirmLadder.Firms;

/// <summary>Names of the module's permissions.</summary>
public static class FirmsPermissions
{
    public const string GroupName = "Firms";

    /// <summary>The firm register.</summary>
    public static class Firms
    {
        public const string Default = GroupName + ".Firms";
        public const string Create = Default + ".Create";
        public const string Update = Default + ".Update";
    }

    /// <summary>Recognitions, from which the ladder follows.</summary>
    public static class Recognitions
    {
        public const string Default = GroupName + ".Recognitions";
        public const string Create = Default + ".Create";
        public const string Revoke = Default + ".Revoke";
    }

    /// <summary>Annual statements.</summary>
    public static class Statements
    {
        public const string Default = GroupName + ".Statements";
        public const string Create = Default + ".Create";
    }

    /// <summary>Workbooks read into the register.</summary>
    public static class Imports
    {
        public const string Default = GroupName + ".Imports";
        public const string Create = Default + ".Create";
    }
}
