using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace FirmLadder.Host.Tests.Hosting;

/// <summary>A whole answer: nothing more comes over the wire.</summary>
public sealed record ApiAnswer(HttpStatusCode Status, HttpResponseHeaders Headers, string? ContentType, string Text)
{
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    public JsonElement Error => Json.GetProperty("error");

    public string? ErrorCode => Error.GetProperty("code").GetString();

    /// <summary>camelCase paths of the members found wrong.</summary>
    public IReadOnlyList<string> InvalidMembers =>
        [
            .. Error
                .GetProperty("validationErrors")
                .EnumerateArray()
                .SelectMany(e => e.GetProperty("members").EnumerateArray())
                .Select(m => m.GetString()!),
        ];

    public IReadOnlyList<string> SetCookies => Headers.TryGetValues("Set-Cookie", out var values) ? [.. values] : [];

    public string? Header(string name) => Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    /// <summary>The status and the complete envelope.</summary>
    public ApiAnswer ShouldBeError(HttpStatusCode status, string? code = null)
    {
        Status.ShouldBe(status, Text);
        Header("_AbpErrorFormat").ShouldBe("true");
        ContentType.ShouldBe("application/json");
        Error.GetProperty("message").GetString().ShouldNotBeNullOrWhiteSpace();
        Error.EnumerateObject().Select(p => p.Name).ShouldBe(["code", "message", "details", "data", "validationErrors"], ignoreOrder: true);
        if (code is not null)
        {
            ErrorCode.ShouldBe(code);
        }

        return this;
    }

    public ApiAnswer ShouldBe(HttpStatusCode status)
    {
        Status.ShouldBe(status, Text);
        return this;
    }
}
