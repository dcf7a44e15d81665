using FirmLadder.Firms.Ladders;
using FirmLadder.Firms.Workbooks;

namespace FirmLadder.Firms.Demo;

/// <summary>A firm of the demonstration base on its way into the workbook.</summary>
/// <param name="Row">Its row of the sheet 企业.</param>
/// <param name="Rung">The rung it is to stand on at the reference date.</param>
/// <param name="FoundedIn">Year.</param>
/// <param name="IsNamed">A public plan names it: nothing unfavourable may be made up about it.</param>
internal sealed record DemoFirm(FirmSheetRow Row, Rung Rung, int FoundedIn, bool IsNamed);
