using FirmLadder.Firms.Ladders;
using Microsoft.Extensions.Configuration;

namespace FirmLadder.Firms.Recognitions;

/// <summary>
/// The kinds in use. Configuration: <c>Firms:Ladder:PotentialUnicorn</c> (default true) keeps the half-step;
/// <c>Firms:Tags</c> adds tags.
/// </summary>
internal sealed class RecognitionCatalog : IRungList, ISingletonDependency
{
    private const string PotentialUnicornKey = "Firms:Ladder:PotentialUnicorn";
    private const string TagsKey = "Firms:Tags";

    private static readonly RecognitionKind[] LadderKinds =
    [
        // 国科火字〔2019〕87号: valid for the year it was rated in.
        OnLadder(Rung.TechSme, RecognitionValidity.CalendarYear),
        // 国科发火〔2016〕32号: three years from the date of issue.
        OnLadder(Rung.HighTech, RecognitionValidity.Years, 3),
        // The lists below differ by place and year; these are defaults, the notice wins.
        OnLadder(Rung.Gazelle, RecognitionValidity.Years, 3),
        OnLadder(Rung.PotentialUnicorn, RecognitionValidity.Years, 1),
        OnLadder(Rung.Unicorn, RecognitionValidity.Years, 1),
        OnLadder(Rung.Listed, RecognitionValidity.OpenEnded),
    ];

    private static readonly string[] TagCodes =
    [
        "ScaleAbove",
        "Innovative",
        "SpecialisedNew",
        "LittleGiant",
        "SingleChampion",
        "ChainLeader",
        "HiddenChampion",
        "YoungEagle",
        "TechLeader",
        "AdvancedService",
    ];

    private readonly Dictionary<string, RecognitionKind> _byCode;

    public RecognitionCatalog(IConfiguration configuration)
    {
        var hasPotentialUnicorn = configuration.GetValue(PotentialUnicornKey, true);
        var added = configuration.GetSection(TagsKey).Get<TagOptions[]>() ?? [];
        Kinds =
        [
            .. LadderKinds.Where(k => hasPotentialUnicorn || k.Rung != Rung.PotentialUnicorn),
            .. TagCodes.Select(code => new RecognitionKind(code, null, RecognitionValidity.AsStated, null, null)),
            .. added.Select(Tag),
        ];
        if (Kinds.GroupBy(k => k.Code, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new StartupException($"{TagsKey}: the code {twice.Key} is used twice. Give each tag a code of its own.");
        }

        _byCode = Kinds.ToDictionary(k => k.Code, StringComparer.Ordinal);
        Rungs = [Rung.Seed, .. Kinds.Where(k => k.IsLadder).Select(k => k.Rung!.Value)];
    }

    /// <summary>Ladder kinds from low to high, then tags.</summary>
    public IReadOnlyList<RecognitionKind> Kinds { get; }

    /// <summary>The rungs in use, low to high.</summary>
    public IReadOnlyList<Rung> Rungs { get; }

    public RecognitionKind? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code.Trim());

    /// <exception cref="BusinessException">No such kind is in use here.</exception>
    public RecognitionKind Get(string? code) =>
        Find(code) ?? throw new BusinessException(FirmsErrorCodes.UnknownRecognitionKind).WithData("kind", code);

    private static RecognitionKind OnLadder(Rung rung, RecognitionValidity validity, int? years = null) =>
        new(rung.ToString(), rung, validity, years, null);

    private static RecognitionKind Tag(TagOptions options)
    {
        var codeFits = options.Code.Length is > 0 and <= RecognitionConsts.KindMaxLength && options.Code.All(char.IsAsciiLetterOrDigit);
        if (!codeFits || string.IsNullOrWhiteSpace(options.Name) || options.Years is < 1)
        {
            throw new StartupException(
                $"{TagsKey}: an entry needs a Code of ASCII letters and digits (at most {RecognitionConsts.KindMaxLength}), a Name, "
                    + $"and Years of at least 1 or none. Found Code '{options.Code}', Name '{options.Name}', Years {options.Years}."
            );
        }

        var validity = options.Years is null ? RecognitionValidity.AsStated : RecognitionValidity.Years;
        return new RecognitionKind(options.Code, null, validity, options.Years, options.Name.Trim());
    }
}
