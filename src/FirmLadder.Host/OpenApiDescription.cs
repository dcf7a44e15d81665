using System.Text.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FirmLadder.Host;

/// <summary>The API document: committed as <c>etc/openapi/v1.json</c>, from which the pages' types are made.</summary>
internal static class OpenApiDescription
{
    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer(
            (document, _, _) =>
            {
                document.Info.Title = "FirmLadder";
                document.Info.Version = "v1";
                document.Servers = [];
                return Task.CompletedTask;
            }
        );
        options.AddOperationTransformer(
            (operation, context, _) =>
            {
                var action = context.Description.ActionDescriptor;
                operation.OperationId =
                    $"{action.RouteValues["controller"]}_{action.RouteValues["action"]?.Replace("Async", "", StringComparison.Ordinal)}";
                WriteQueryInCamelCase(operation);
                return Task.CompletedTask;
            }
        );
    }

    private static void WriteQueryInCamelCase(OpenApiOperation operation)
    {
        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>().Where(p => p.In == ParameterLocation.Query))
        {
            parameter.Name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);
        }
    }
}
