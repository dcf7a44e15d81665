using System.ComponentModel.DataAnnotations;

namespace FirmLadder.Firms.Statements;

/// <summary>Figures to be appended; an earlier revision of the same year and source stays and is superseded.</summary>
public sealed class CreateStatementDto : StatementFiguresDto
{
    [Required]
    public int? Year { get; set; }

    [Required]
    [EnumDataType(typeof(StatementSource))]
    public StatementSource? Source { get; set; }

    /// <summary>Required when an earlier revision exists.</summary>
    [StringLength(StatementConsts.ReasonMaxLength)]
    public string? Reason { get; set; }
}
