namespace FirmLadder.Kernel;

/// <summary>One finding: either a localization key (<c>Resource::Key</c>) or a ready text, and the camelCase members it is about.</summary>
public sealed record AbpValidationError(string Message, IReadOnlyList<string> Members);
