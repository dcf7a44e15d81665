using FirmLadder.Kernel.Infrastructure.Data;
using Shouldly;
using Xunit;

namespace FirmLadder.Kernel.Tests.Data;

public sealed class DataFilterTests
{
    private readonly DataFilter _filter = new();

    [Fact]
    public void A_filter_is_on_until_it_is_switched_off_and_after()
    {
        _filter.IsEnabled<IScoped>().ShouldBeTrue();
        using (_filter.Disable<IScoped>())
        {
            using (_filter.Disable<IScoped>())
            {
                _filter.IsEnabled<IScoped>().ShouldBeFalse();
            }

            _filter.IsEnabled<IScoped>().ShouldBeFalse("the inner block gives back what it found");
            _filter.IsEnabled<IHasConcurrencyStamp>().ShouldBeTrue("another filter");
        }

        _filter.IsEnabled<IScoped>().ShouldBeTrue();
    }

    [Fact]
    public async Task Switching_it_off_is_felt_downstream_and_nowhere_else()
    {
        var switchedOff = new TaskCompletionSource();
        var looked = new TaskCompletionSource();
        async Task OtherAsync()
        {
            using var off = _filter.Disable<IScoped>();
            await Task.Yield();
            _filter.IsEnabled<IScoped>().ShouldBeFalse();
            switchedOff.SetResult();
            await looked.Task;
        }

        var other = OtherAsync();
        await switchedOff.Task;
        _filter.IsEnabled<IScoped>().ShouldBeTrue();
        looked.SetResult();
        await other;
    }
}
