namespace FirmLadder.Platform.Imports;

internal static class ImportConsts
{
    public const int CodeMaxLength = 64;
    public const int FileNameMaxLength = 200;
    public const int FileHashLength = 64;
    public const int NameMaxLength = 64;
    public const int ValueMaxLength = 128;
    public const int ErrorCodeMaxLength = 128;
    public const int ErrorDataMaxLength = 2000;

    /// <summary>Longest text that fills one placeholder of a message.</summary>
    public const int ErrorDatumMaxLength = 200;

    /// <summary>Rows applied in one unit of work.</summary>
    public const int ChunkSize = 1000;

    /// <summary>Errors kept of one row.</summary>
    public const int MaxErrorsPerRow = 20;
}
