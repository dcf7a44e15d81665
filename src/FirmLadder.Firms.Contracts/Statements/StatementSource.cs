namespace FirmLadder.Firms.Statements;

/// <summary>Where the figures come from. The value is the order of trust: lower is better.</summary>
public enum StatementSource
{
    /// <summary>审计报告.</summary>
    Audited = 0,

    /// <summary>税务口径.</summary>
    Tax = 1,

    /// <summary>统计口径.</summary>
    Statistics = 2,

    /// <summary>企业自报.</summary>
    SelfReported = 3,
}
