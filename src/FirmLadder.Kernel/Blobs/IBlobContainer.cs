namespace FirmLadder.Kernel;

/// <summary>Keeps files outside the tables. Names are made by the product, never taken from a user.</summary>
public interface IBlobContainer
{
    Task SaveAsync(string name, Stream stream, CancellationToken cancellationToken = default);

    Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default);

    Task DeleteAsync(string name, CancellationToken cancellationToken = default);
}
