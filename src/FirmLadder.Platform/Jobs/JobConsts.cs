namespace FirmLadder.Platform.Jobs;

internal static class JobConsts
{
    public const int NameMaxLength = 128;
    public const int PrincipalMaxLength = 2000;
    public const int LeaseOwnerMaxLength = 100;
    public const int ErrorMaxLength = 2000;
}
