namespace FirmLadder.Identity.Users;

/// <summary>Masks telephone numbers: personal data are hidden by default.</summary>
internal static class PhoneMask
{
    /// <returns>138****0000; shorter numbers keep their last two digits.</returns>
    public static string? Apply(string? phoneNumber) =>
        phoneNumber switch
        {
            null => null,
            { Length: >= 11 } => $"{phoneNumber[..3]}****{phoneNumber[^4..]}",
            { Length: > 2 } => $"****{phoneNumber[^2..]}",
            _ => "****",
        };
}
