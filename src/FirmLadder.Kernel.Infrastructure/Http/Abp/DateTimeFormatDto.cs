namespace FirmLadder.Kernel.Infrastructure.Http.Abp;

/// <summary>.NET date patterns; the product writes days as 2026-03-01 in every language.</summary>
public sealed record DateTimeFormatDto(
    string CalendarAlgorithmType,
    string DateTimeFormatLong,
    string ShortDatePattern,
    string FullDateTimePattern,
    string DateSeparator,
    string ShortTimePattern,
    string LongTimePattern
);
