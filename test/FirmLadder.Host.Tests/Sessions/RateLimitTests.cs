using System.Net;
using FirmLadder.Host.Tests.Hosting;

namespace FirmLadder.Host.Tests.Sessions;

/// <summary>Guessing is slowed down by address as well as by account.</summary>
public sealed class RateLimitTests(RateLimitTests.NarrowHost host) : IClassFixture<RateLimitTests.NarrowHost>
{
    private const int PerMinute = 5;

    [Fact]
    public async Task Too_many_sign_ins_from_one_address_are_429_while_everything_else_goes_on()
    {
        using var client = host.CreateClient();
        var answers = new List<ApiAnswer>();
        for (var i = 0; i < (3 * PerMinute); i++)
        {
            answers.Add(
                await client.PostAsync("/api/account/login", new { userNameOrEmailAddress = $"nobody{i}", password = "Guess-number-1" })
            );
        }

        answers.First(a => a.Status != HttpStatusCode.OK).ShouldBeError(HttpStatusCode.TooManyRequests, "FirmLadder:TooManyRequests");
        (await client.GetAsync(ApiClient.ConfigurationUrl)).ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>A host that allows five attempts a minute.</summary>
    public sealed class NarrowHost : RunningHost
    {
        protected override IEnumerable<string> Settings => [$"--Identity:Session:AttemptsPerMinute={PerMinute}"];
    }
}
