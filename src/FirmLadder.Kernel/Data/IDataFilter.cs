namespace FirmLadder.Kernel;

/// <summary>Switches a data filter off for a block of code. Only jobs may do so for <see cref="IScoped"/>; a test lists them.</summary>
public interface IDataFilter
{
    bool IsEnabled<TFilter>();

    IDisposable Disable<TFilter>();
}
