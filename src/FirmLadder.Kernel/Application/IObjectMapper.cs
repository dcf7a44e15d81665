namespace FirmLadder.Kernel;

/// <summary>Maps a loaded object to its DTO.</summary>
public interface IObjectMapper
{
    TDestination Map<TSource, TDestination>(TSource source);
}
