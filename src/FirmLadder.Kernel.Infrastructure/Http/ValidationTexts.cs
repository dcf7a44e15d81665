using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>Gives the framework's validation attributes a text key, so that their messages come from the resources.</summary>
internal sealed class ValidationTexts : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute is { ErrorMessage: null, ErrorMessageResourceName: null })
            {
                attribute.ErrorMessage = $"Input:{attribute.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal)}";
            }
        }
    }
}
