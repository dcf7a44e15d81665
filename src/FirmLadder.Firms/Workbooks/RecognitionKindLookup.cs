using FirmLadder.Firms.Localization;
using FirmLadder.Firms.Recognitions;
using FirmLadder.Kernel.Infrastructure.Localization;
using FirmLadder.Platform.Workbooks;

namespace FirmLadder.Firms.Workbooks;

/// <summary>Finds the kind of recognition a cell means, by any of its names in either language.</summary>
internal sealed class RecognitionKindLookup : ITransientDependency
{
    private static readonly string Resource = LocalizationResource.NameOf(typeof(FirmsResource));

    /// <summary>What people write instead of the full name.</summary>
    private static readonly Dictionary<string, string[]> ShortNames = new(StringComparer.Ordinal)
    {
        ["TechSme"] = ["科小", "科技型中小企业", "科技中小"],
        ["HighTech"] = ["高企", "高新技术企业", "国家高新技术企业"],
        ["Gazelle"] = ["瞪羚"],
        ["PotentialUnicorn"] = ["潜在独角兽"],
        ["Unicorn"] = ["独角兽"],
        ["Listed"] = ["上市企业", "上市公司"],
        ["ScaleAbove"] = ["规上", "规模以上企业", "规上工业企业"],
        ["Innovative"] = ["创新型", "创新型企业"],
        ["SpecialisedNew"] = ["专精特新", "专精特新企业"],
        ["LittleGiant"] = ["小巨人", "专精特新小巨人", "国家级小巨人"],
        ["SingleChampion"] = ["单项冠军"],
        ["ChainLeader"] = ["链主"],
        ["HiddenChampion"] = ["隐形冠军"],
        ["YoungEagle"] = ["雏鹰"],
        ["TechLeader"] = ["科技领军", "领军企业"],
        ["AdvancedService"] = ["技术先进型", "技术先进型服务"],
    };

    private readonly Dictionary<string, RecognitionKind> _byName = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    public RecognitionKindLookup(RecognitionCatalog catalog, LocalizationTextStore texts)
    {
        foreach (var kind in catalog.Kinds)
        {
            var full = kind.Name ?? Text(texts, AbpLocalizationOptions.DefaultCulture, kind) ?? kind.Code;
            _names.Add(full);
            foreach (var name in ShortNames.GetValueOrDefault(kind.Code, []).Append(full).Append(kind.Code).Append(Text(texts, "en", kind)))
            {
                _byName.TryAdd(CellText.Key(name), kind);
            }
        }
    }

    /// <summary>What the template offers.</summary>
    public IReadOnlyList<string> Choices => _names;

    public (RecognitionKind? Kind, CellProblem? Problem) Find(string text) =>
        _byName.TryGetValue(CellText.Key(text), out var kind)
            ? (kind, null)
            : (null, CellProblem.Of(FirmImportErrorCodes.KindUnknown, ("kind", text), ("nearest", NearestMatch.Find(text, _names))));

    private static string? Text(LocalizationTextStore texts, string culture, RecognitionKind kind) =>
        texts.GetTexts(Resource, culture).GetValueOrDefault("Enum:RecognitionKind." + kind.Code);
}
