using System.Net;
using System.Text;
using System.Text.Json;

namespace FirmLadder.Host.Tests.Hosting;

/// <summary>A browser's behaviour towards the API: it keeps cookies and sends the XSRF cookie back as a header, as <c>@abp/ng.core</c> does.</summary>
public sealed class ApiClient : IDisposable
{
    public const string XsrfHeader = "RequestVerificationToken";
    public const string XsrfCookie = "XSRF-TOKEN";
    public const string SessionCookie = ".AspNetCore.Identity.Application";
    public const string ConfigurationUrl = "/api/abp/application-configuration?includeLocalizationResources=false";

    private readonly HttpClient _http;

    public ApiClient(Uri baseAddress)
    {
        BaseAddress = baseAddress;
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false })
        {
            BaseAddress = baseAddress,
        };
    }

    public Uri BaseAddress { get; }

    public CookieContainer Cookies { get; } = new();

    /// <summary>Header values sent with every request, such as <c>Accept-Language</c>.</summary>
    public Dictionary<string, string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    public string? Cookie(string name) => Cookies.GetCookies(BaseAddress)[name]?.Value;

    public void SetCookie(string name, string value) => Cookies.Add(BaseAddress, new Cookie(name, value));

    public Task<ApiAnswer> GetAsync(string url) => SendAsync(HttpMethod.Get, url);

    public Task<ApiAnswer> PostAsync(string url, object? body = null) => SendAsync(HttpMethod.Post, url, Content(body ?? new { }));

    public Task<ApiAnswer> PutAsync(string url, object body) => SendAsync(HttpMethod.Put, url, Content(body));

    public Task<ApiAnswer> DeleteAsync(string url) => SendAsync(HttpMethod.Delete, url);

    /// <summary>Sends a text as JSON, whatever it is.</summary>
    public Task<ApiAnswer> PostTextAsync(string url, string text, string contentType = "application/json") =>
        SendAsync(HttpMethod.Post, url, new StringContent(text, Encoding.UTF8, contentType));

    /// <param name="method">Verb.</param>
    /// <param name="url">Relative.</param>
    /// <param name="content">Body.</param>
    /// <param name="token">XSRF token; null means the cookie's, empty means none.</param>
    public async Task<ApiAnswer> SendAsync(HttpMethod method, string url, HttpContent? content = null, string? token = null)
    {
        using var request = new HttpRequestMessage(method, url) { Content = content };
        foreach (var (name, value) in Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        token ??= method == HttpMethod.Get || method == HttpMethod.Head ? "" : Cookie(XsrfCookie) ?? "";
        if (token.Length > 0)
        {
            request.Headers.Add(XsrfHeader, Uri.UnescapeDataString(token));
        }

        using var response = await _http.SendAsync(request);
        return new ApiAnswer(
            response.StatusCode,
            response.Headers,
            response.Content.Headers.ContentType?.MediaType,
            await response.Content.ReadAsStringAsync()
        );
    }

    /// <summary>The same session in a browser of its own, so that what happens there leaves this one as it is.</summary>
    public ApiClient Copy()
    {
        var copy = new ApiClient(BaseAddress);
        copy.Cookies.Add(Cookies.GetCookies(BaseAddress));
        return copy;
    }

    /// <summary>What the pages load at start; sets the XSRF cookie.</summary>
    public async Task<JsonElement> LoadConfigurationAsync() => (await GetAsync(ConfigurationUrl)).ShouldBe(HttpStatusCode.OK).Json;

    /// <summary>Signs in like the login page does, with the configuration loaded before and after.</summary>
    /// <returns>The result's name.</returns>
    public async Task<string> SignInAsync(string userName, string password)
    {
        await LoadConfigurationAsync();
        var answer = await PostAsync(
            "/api/account/login",
            new
            {
                userNameOrEmailAddress = userName,
                password,
                rememberMe = false,
            }
        );
        var result = answer.ShouldBe(HttpStatusCode.OK).Json.GetProperty("result").GetString()!;
        await LoadConfigurationAsync();
        return result;
    }

    public static StringContent Content(object body) =>
        new(JsonSerializer.Serialize(body, JsonSerializerOptions.Web), Encoding.UTF8, "application/json");

    public void Dispose() => _http.Dispose();
}
