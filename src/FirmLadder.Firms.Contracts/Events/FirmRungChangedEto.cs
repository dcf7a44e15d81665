using FirmLadder.Firms.Ladders;

namespace FirmLadder.Firms.Events;

/// <summary>A change of recognitions moved a firm to another rung as of today. A fall by mere lapse of time is not announced here.</summary>
/// <param name="FirmId">The firm.</param>
/// <param name="From">Where it stood before the change.</param>
/// <param name="To">Where it stands now.</param>
/// <param name="Date">The day of the change, Asia/Shanghai.</param>
[EventName("Firms.FirmRungChanged")]
public sealed record FirmRungChangedEto(Guid FirmId, Rung From, Rung To, DateOnly Date);
