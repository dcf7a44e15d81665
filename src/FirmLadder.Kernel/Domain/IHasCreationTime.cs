namespace FirmLadder.Kernel;

/// <summary>Knows when it was made and by whom; filled in when it is saved.</summary>
public interface IHasCreationTime
{
    /// <summary>UTC.</summary>
    DateTime CreationTime { get; }

    Guid? CreatorId { get; }
}
