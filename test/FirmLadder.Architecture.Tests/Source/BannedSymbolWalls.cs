using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FirmLadder.Architecture.Tests.Source;

/// <summary>Wall 6: <c>BannedSymbols.txt</c> names things that exist; a typing error there would ban nothing.</summary>
internal static class BannedSymbolWalls
{
    public static IEnumerable<string> BannedSymbolsExist(IEnumerable<string> lines)
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create("probe", references: platform.Select(p => MetadataReference.CreateFromFile(p)));
        return from line in lines
            let id = line.Split(';')[0].Trim()
            where id.Length > 0 && DocumentationCommentId.GetSymbolsForDeclarationId(id, compilation).IsEmpty
            select id;
    }
}
