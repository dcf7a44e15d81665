namespace FirmLadder.Firms.Workbooks;

/// <summary>Codes of what can be wrong with an imported row beyond the rules of the register; texts in <c>Localization/Workbooks</c>.</summary>
public static class FirmImportErrorCodes
{
    /// <summary>There are wrong rows and the caller did not say to skip them. Data: <c>invalidRows</c>.</summary>
    public const string HasErrors = "Firms:ImportHasErrors";

    /// <summary>Data: <c>region</c>, <c>nearest</c>.</summary>
    public const string RegionUnknown = "Firms:ImportRegionUnknown";

    /// <summary>Data: <c>region</c>, <c>candidates</c>.</summary>
    public const string RegionAmbiguous = "Firms:ImportRegionAmbiguous";

    /// <summary>Data: <c>region</c>.</summary>
    public const string RegionOutsideScope = "Firms:ImportRegionOutsideScope";

    /// <summary>The code is registered in a region outside the user's scope.</summary>
    public const string FirmOutsideScope = "Firms:ImportFirmOutsideScope";

    /// <summary>Neither registered within the user's scope nor on the sheet 企业 of the same file. Data: <c>creditCode</c>.</summary>
    public const string FirmUnknown = "Firms:ImportFirmUnknown";

    /// <summary>Data: <c>industry</c>, <c>nearest</c>.</summary>
    public const string IndustryUnknown = "Firms:ImportIndustryUnknown";

    /// <summary>Data: <c>field</c>, <c>allowed</c>, <c>nearest</c>.</summary>
    public const string TechnicalFieldUnknown = "Firms:ImportTechnicalFieldUnknown";

    /// <summary>Data: <c>kind</c>, <c>nearest</c>.</summary>
    public const string KindUnknown = "Firms:ImportKindUnknown";

    /// <summary>A recognition of that kind from that day on is stored with other particulars.</summary>
    public const string RecognitionDiffers = "Firms:ImportRecognitionDiffers";
}
