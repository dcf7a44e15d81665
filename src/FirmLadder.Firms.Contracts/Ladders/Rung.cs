namespace FirmLadder.Firms.Ladders;

/// <summary>A rung of the ladder (梯次). The value is its rank: higher wins.</summary>
public enum Rung
{
    /// <summary>种子／在孵: no recognition yet.</summary>
    Seed = 0,

    /// <summary>科技型中小企业.</summary>
    TechSme = 10,

    /// <summary>高新技术企业.</summary>
    HighTech = 20,

    /// <summary>瞪羚企业.</summary>
    Gazelle = 30,

    /// <summary>潜在独角兽企业.</summary>
    PotentialUnicorn = 40,

    /// <summary>独角兽企业.</summary>
    Unicorn = 50,

    /// <summary>上市企业.</summary>
    Listed = 60,
}
