namespace FirmLadder.Kernel;

/// <summary>Belongs to a region and a subject; visible only to those whose scope covers it.</summary>
public interface IScoped
{
    /// <summary>Region codes from city to park, joined by <c>/</c>.</summary>
    string RegionPath { get; }

    /// <summary>The firm or carrier the record is about.</summary>
    Guid SubjectId { get; }
}
