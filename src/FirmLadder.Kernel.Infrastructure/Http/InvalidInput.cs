using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>Answers a model that does not validate with the envelope, members in camelCase.</summary>
internal static class InvalidInput
{
    public static IActionResult Respond(ActionContext context)
    {
        var errors = context
            .ModelState.Where(e => e.Value?.ValidationState == ModelValidationState.Invalid)
            .SelectMany(e => e.Value!.Errors.Select(error => ToError(e.Key, error)))
            .ToList();
        throw new AbpValidationException(errors);
    }

    private static AbpValidationError ToError(string key, ModelError error)
    {
        var fromJson = key.StartsWith('$') || error.Exception is not null || string.IsNullOrEmpty(error.ErrorMessage);
        var path = key.TrimStart('$', '.').Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName);
        return new AbpValidationError(fromJson ? "FirmLadder::Validation:Json" : error.ErrorMessage, [string.Join('.', path)]);
    }
}
