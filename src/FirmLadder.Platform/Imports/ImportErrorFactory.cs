using System.Text.Encodings.Web;
using System.Text.Json;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Platform.Imports;

/// <summary>Turns findings into rows of the error table.</summary>
internal sealed class ImportErrorFactory(IGuidGenerator guids) : ITransientDependency
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IEnumerable<ImportRowError> Create(Guid batchId, int sheet, int row, IEnumerable<RowError> errors, int firstPosition = 0) =>
        errors
            .Take(ImportConsts.MaxErrorsPerRow)
            .Select(
                (e, i) =>
                    new ImportRowError(guids.Create(), batchId, sheet, row, firstPosition + i, e.Problem.Code, DataOf(e.Problem))
                    {
                        Column = e.Column,
                        Value = e.Value,
                    }
            );

    private static string DataOf(CellProblem problem)
    {
        var data = JsonSerializer.Serialize(problem.Data.ToDictionary(d => d.Key, d => Cut(d.Value), StringComparer.Ordinal), Json);
        return data.Length <= ImportConsts.ErrorDataMaxLength ? data : "{}";
    }

    private static string? Cut(string? text) =>
        text?.Length > ImportConsts.ErrorDatumMaxLength ? text[..(ImportConsts.ErrorDatumMaxLength - 1)] + "…" : text;
}
