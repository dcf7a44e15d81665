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
            if (attribute.ErrorMessageResourceName is null && (attribute.ErrorMessage is null || HasOnlyTheFrameworksText(attribute)))
            {
                attribute.ErrorMessage = $"Input:{attribute.GetType().Name.Replace("Attribute", "", StringComparison.Ordinal)}";
            }
        }
    }

    // E-mail address, telephone and the like answer an English text of their own where the other attributes answer null.
    private static bool HasOnlyTheFrameworksText(ValidationAttribute attribute) =>
        attribute is DataTypeAttribute && attribute.ErrorMessage?.StartsWith("The {0} field", StringComparison.Ordinal) == true;
}
