namespace FirmLadder.Kernel;

/// <summary>Knows when it was last changed and by whom; filled in when it is saved.</summary>
public interface IHasModificationTime
{
    /// <summary>UTC.</summary>
    DateTime? LastModificationTime { get; }

    Guid? LastModifierId { get; }
}
