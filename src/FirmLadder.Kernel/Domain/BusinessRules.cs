namespace FirmLadder.Kernel;

/// <summary>Checks rules.</summary>
public static class BusinessRules
{
    /// <exception cref="BusinessException">The rule is broken; carries its code.</exception>
    public static void CheckRule(IBusinessRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        if (rule.IsBroken())
        {
            throw new BusinessException(rule.ErrorCode);
        }
    }
}
