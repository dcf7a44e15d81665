using System.Net;
using System.Text.RegularExpressions;
using FirmLadder.Host.Tests.Hosting;

namespace FirmLadder.Host.Tests.Contract;

/// <summary>The page of the web application and the headers around it.</summary>
[Collection(HostCollection.Name)]
public sealed class PageTests(RunningHost host)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/firms/0198f0a0-0000-7000-8000-000000000001")]
    [InlineData("/account/login?returnUrl=%2Ffirms")]
    public async Task Every_address_of_the_application_answers_the_page_to_anyone(string url)
    {
        using var nobody = host.CreateClient();
        var page = (await nobody.GetAsync(url)).ShouldBe(HttpStatusCode.OK);
        page.ContentType.ShouldBe("text/html");
        page.Text.ShouldContain("<app-root");
        page.Header("Cache-Control").ShouldBe("no-store");
    }

    [Fact]
    public async Task The_page_carries_the_nonce_of_its_own_policy_and_a_new_one_each_time()
    {
        using var nobody = host.CreateClient();
        var nonces = new[] { NonceOf(await nobody.GetAsync("/")), NonceOf(await nobody.GetAsync("/")) };
        nonces.ShouldBeUnique();
    }

    [Fact]
    public async Task The_policy_lets_only_our_own_scripts_run_and_nobody_frame_us()
    {
        using var nobody = host.CreateClient();
        var policy = (await nobody.GetAsync("/")).Header("Content-Security-Policy")!.Split(';', StringSplitOptions.TrimEntries);
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("script-src 'self'");
        policy.ShouldContain("object-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldContain("base-uri 'self'");
        policy.ShouldContain("form-action 'self'");
        policy.Where(p => p.StartsWith("script-src", StringComparison.Ordinal)).ShouldAllBe(p => !p.Contains("unsafe"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/abp/application-configuration")]
    [InlineData("/api/no-such-thing")]
    [InlineData("/health/live")]
    [InlineData("/missing.js")]
    public async Task Every_answer_carries_the_protective_headers_and_hides_the_server(string url)
    {
        using var nobody = host.CreateClient();
        var answer = await nobody.GetAsync(url);
        answer.Header("X-Content-Type-Options").ShouldBe("nosniff");
        answer.Header("Referrer-Policy").ShouldBe("same-origin");
        answer.Header("Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        answer.Header("Permissions-Policy").ShouldNotBeNull();
        answer.Header("Content-Security-Policy").ShouldNotBeNull();
        answer.Header("Server").ShouldBeNull();
        answer.Header("X-Powered-By").ShouldBeNull();
    }

    [Theory]
    [InlineData("/main-ABCDEF.js")]
    [InlineData("/assets/logo.svg")]
    [InlineData("/favicon.ico")]
    public async Task A_file_that_is_not_there_is_not_answered_with_the_page(string url)
    {
        using var nobody = host.CreateClient();
        var answer = await nobody.GetAsync(url);
        answer.Status.ShouldBe(HttpStatusCode.NotFound);
        answer.Text.ShouldNotContain("<app-root");
    }

    [Fact]
    public async Task The_page_is_only_read()
    {
        using var nobody = host.CreateClient();
        (await nobody.PostAsync("/firms")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string NonceOf(ApiAnswer page)
    {
        var policy = Regex
            .Match(
                page.Header("Content-Security-Policy")!,
                "'nonce-(?<nonce>[^']+)'",
                RegexOptions.ExplicitCapture,
                TimeSpan.FromSeconds(1)
            )
            .Groups["nonce"]
            .Value;
        policy.ShouldNotBeEmpty();
        page.Text.ShouldContain($"ngCspNonce=\"{policy}\"");
        page.Text.ShouldNotContain("CSP_NONCE");
        return policy;
    }
}
