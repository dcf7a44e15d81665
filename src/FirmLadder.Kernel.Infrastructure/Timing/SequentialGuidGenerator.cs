using System.Buffers.Binary;
using System.Security.Cryptography;

namespace FirmLadder.Kernel.Infrastructure.Timing;

/// <summary>
/// Version 7 ids (RFC 9562): the leading bits are the time, so text and PostgreSQL's uuid sort by creation. Within a millisecond the next
/// bits count, so that what one process makes stays in order.
/// </summary>
internal sealed class SequentialGuidGenerator(TimeProvider time) : IGuidGenerator, ISingletonDependency
{
    private const int MaxCount = 0x0FFF;
    private const byte Version = 0x70;
    private const byte Variant = 0x80;

    private readonly Lock _lock = new();
    private long _millisecond;
    private int _count;

    public Guid Create()
    {
        var (millisecond, count) = Next();
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, millisecond << 16);
        bytes[6] = (byte)(Version | (count >> 8));
        bytes[7] = (byte)count;
        RandomNumberGenerator.Fill(bytes[8..]);
        bytes[8] = (byte)(Variant | (bytes[8] & 0x3F));
        return new Guid(bytes, bigEndian: true);
    }

    // A clock that is set back, or more ids than fit into a millisecond, run on ahead of the clock instead of repeating.
    private (long Millisecond, int Count) Next()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow().ToUnixTimeMilliseconds();
            if (now > _millisecond)
            {
                (_millisecond, _count) = (now, 0);
            }
            else if (++_count > MaxCount)
            {
                (_millisecond, _count) = (_millisecond + 1, 0);
            }

            return (_millisecond, _count);
        }
    }
}
