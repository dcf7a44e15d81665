using FirmLadder.Firms.Ladders;

namespace FirmLadder.Firms.Recognitions;

/// <summary>A kind of recognition in use here.</summary>
/// <param name="Code">Stored code.</param>
/// <param name="DisplayName">In the reader's language.</param>
/// <param name="Rung">The rung it lifts to; null for a tag beside the ladder.</param>
/// <param name="Validity">Default validity.</param>
/// <param name="Years">With <see cref="RecognitionValidity.Years"/>.</param>
public sealed record RecognitionKindDto(string Code, string DisplayName, Rung? Rung, RecognitionValidity Validity, int? Years);
