using System.Globalization;
using System.IO.Compression;
using FirmLadder.Platform.Imports;

namespace FirmLadder.Platform.Workbooks;

/// <summary>Looks at an upload before anything unpacks it.</summary>
internal static class WorkbookGuard
{
    public const int MaxEntries = 2_000;
    public const long MaxUnpacked = 512L * 1024 * 1024;
    public const int MaxRatio = 200;
    private const long SmallEntry = 1024 * 1024;

    /// <param name="content">Seekable.</param>
    /// <exception cref="BusinessException">Too large, no workbook, or a bomb.</exception>
    public static void Check(Stream content)
    {
        if (content.Length > IImportEngine.MaxFileSize)
        {
            var limit = (IImportEngine.MaxFileSize / 1024 / 1024).ToString(CultureInfo.InvariantCulture);
            throw new BusinessException(PlatformErrorCodes.WorkbookTooLarge).WithData("limit", limit);
        }

        content.Position = 0;
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            CheckSizes(archive);
            if (archive.GetEntry("xl/workbook.xml") is null)
            {
                throw new BusinessException(PlatformErrorCodes.WorkbookUnreadable);
            }
        }
        catch (InvalidDataException exception)
        {
            throw new BusinessException(PlatformErrorCodes.WorkbookUnreadable, innerException: exception);
        }

        content.Position = 0;
    }

    // The framework stops unpacking an entry at the size its header declares, so a header that lies gains nothing.
    private static void CheckSizes(ZipArchive archive)
    {
        var isTooMuch =
            archive.Entries.Count > MaxEntries
            || archive.Entries.Sum(e => e.Length) > MaxUnpacked
            || archive.Entries.Any(e => e.Length > SmallEntry && e.Length / Math.Max(1, e.CompressedLength) > MaxRatio);
        if (isTooMuch)
        {
            throw new BusinessException(PlatformErrorCodes.WorkbookSuspicious);
        }
    }
}
