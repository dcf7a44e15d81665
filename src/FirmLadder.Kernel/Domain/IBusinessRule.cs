namespace FirmLadder.Kernel;

/// <summary>A rule of the field whose class name is the sentence it states.</summary>
public interface IBusinessRule
{
    /// <summary>Error code <c>Module:Name</c> with a text in both languages.</summary>
    string ErrorCode { get; }

    bool IsBroken();
}
