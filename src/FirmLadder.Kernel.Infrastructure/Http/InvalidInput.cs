using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>Answers a model that does not validate with the envelope, members in camelCase.</summary>
internal static class InvalidInput
{
    public static IActionResult Respond(ActionContext context)
    {
        // The reader of forms turns the server's refusal into a finding of its own.
        var limit = context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        if (context.HttpContext.Request.ContentLength > limit)
        {
            throw new BadHttpRequestException("Request body too large.", StatusCodes.Status413PayloadTooLarge);
        }

        var errors = context
            .ModelState.Where(e => e.Value?.ValidationState == ModelValidationState.Invalid && !IsUnreadBody(context, e.Key))
            .SelectMany(e => e.Value!.Errors.Select(error => ToError(e.Key, error)))
            .ToList();
        throw new AbpValidationException(errors);
    }

    // A body that could not be read is reported twice: where it broke, and as a missing parameter. The first is the one to show.
    private static bool IsUnreadBody(ActionContext context, string key) =>
        context.ActionDescriptor.Parameters.Any(p => p.Name == key)
        && context.ModelState.Keys.Any(k => k.StartsWith('$') && context.ModelState[k]!.Errors.Count > 0);

    private static AbpValidationError ToError(string key, ModelError error)
    {
        var fromJson = key.Length == 0 || key.StartsWith('$') || error.Exception is not null || string.IsNullOrEmpty(error.ErrorMessage);
        var path = key.TrimStart('$', '.').Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName);
        return new AbpValidationError(fromJson ? "FirmLadder::Validation:Json" : error.ErrorMessage, [string.Join('.', path)]);
    }
}
