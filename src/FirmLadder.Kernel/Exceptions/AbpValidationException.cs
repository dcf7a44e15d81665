namespace FirmLadder.Kernel;

/// <summary>The input is wrong; each error names the members it is about (400).</summary>
public sealed class AbpValidationException(IReadOnlyList<AbpValidationError> validationErrors) : Exception("The input is not valid.")
{
    public AbpValidationException(string member, string message)
        : this([new AbpValidationError(message, [member])]) { }

    public IReadOnlyList<AbpValidationError> ValidationErrors { get; } = validationErrors;
}
