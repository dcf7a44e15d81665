namespace FirmLadder.Firms.Recognitions;

/// <summary>Column lengths of a recognition, in characters, and the years its days lie in.</summary>
public static class RecognitionConsts
{
    public const int KindMaxLength = 32;
    public const int CertificateNumberMaxLength = 64;
    public const int IssuedByMaxLength = 100;
    public const int RevokedReasonMaxLength = 200;
    public const int SourceMaxLength = 100;
    public const int FirstYear = 1980;
    public const int LastYear = 2199;
}
