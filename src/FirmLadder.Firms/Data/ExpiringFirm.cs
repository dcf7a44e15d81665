using FirmLadder.Firms.Recognitions;
using FirmLadder.Firms.Registry;

namespace FirmLadder.Firms.Data;

/// <summary>An expiring recognition beside its firm; lives inside queries only.</summary>
internal sealed class ExpiringFirm
{
    public required Recognition Recognition { get; init; }

    public required Firm Firm { get; init; }
}
