namespace FirmLadder.Host;

/// <summary>The one page of the web application, with this answer's nonce written into it.</summary>
internal static class IndexPage
{
    private const string NoncePlaceholder = "CSP_NONCE";

    public static async Task WriteAsync(HttpContext context)
    {
        var file = context.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo("index.html");
        // A file that is not there must not be answered with a page: the browser would read HTML as a script.
        if (!file.Exists || Path.HasExtension(context.Request.Path))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        using var reader = new StreamReader(file.CreateReadStream());
        var html = await reader.ReadToEndAsync(context.RequestAborted);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        var nonce = (string)context.Items[SecurityHeadersMiddleware.NonceItem]!;
        await context.Response.WriteAsync(html.Replace(NoncePlaceholder, nonce, StringComparison.Ordinal), context.RequestAborted);
    }
}
