namespace FirmLadder.Firms.Registry;

/// <summary>Why a text is no credit code.</summary>
/// <param name="ErrorCode"><see cref="FirmsErrorCodes.CreditCodeLength"/> or <see cref="FirmsErrorCodes.CreditCodeCharacter"/>.</param>
/// <param name="Length">How many characters there were, with the former.</param>
/// <param name="Position">Which character, from 1, with the latter.</param>
/// <param name="Character">That character.</param>
internal sealed record CreditCodeProblem(string ErrorCode, int? Length, int? Position, char? Character)
{
    public static CreditCodeProblem WrongLength(int length) => new(FirmsErrorCodes.CreditCodeLength, length, null, null);

    public static CreditCodeProblem WrongCharacter(int position, char character) =>
        new(FirmsErrorCodes.CreditCodeCharacter, null, position, character);

    public BusinessException ToException() =>
        Length is not null
            ? new BusinessException(ErrorCode).WithData("length", Length)
            : new BusinessException(ErrorCode).WithData("position", Position).WithData("character", Character?.ToString());
}
