using System.Collections;
using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using FirmLadder.Kernel.Infrastructure.Data;
using FirmLadder.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Http;

namespace FirmLadder.Kernel.Infrastructure.Http;

/// <summary>Turns an exception into status and envelope. Nothing of an unexpected exception reaches the user.</summary>
public sealed class ErrorInfoConverter(
    ResourceStringLocalizerFactory localizers,
    ICurrentUser user,
    IEnumerable<IDbErrorClassifier> classifiers
) : ISingletonDependency
{
    private static readonly Regex Placeholder = new(@"\{(?<name>[A-Za-z]\w*)\}", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    public (int Status, RemoteServiceErrorInfo Error) Convert(Exception exception) =>
        exception switch
        {
            AbpValidationException e => (StatusCodes.Status400BadRequest, Validation(e.ValidationErrors)),
            AbpAuthorizationException when !user.IsAuthenticated => (
                StatusCodes.Status401Unauthorized,
                Coded("FirmLadder:Unauthenticated")
            ),
            AbpAuthorizationException => (StatusCodes.Status403Forbidden, Coded("FirmLadder:Forbidden")),
            EntityNotFoundException => (StatusCodes.Status404NotFound, Coded("FirmLadder:NotFound")),
            AbpDbConcurrencyException e => (StatusCodes.Status409Conflict, Conflict(e.Fields)),
            BusinessException e => (StatusCodes.Status422UnprocessableEntity, Business(e)),
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (
                StatusCodes.Status413PayloadTooLarge,
                ForStatus(StatusCodes.Status413PayloadTooLarge)
            ),
            BadHttpRequestException e => (e.StatusCode, ForStatus(e.StatusCode)),
            _ => ConvertUnexpected(exception),
        };

    /// <summary>The envelope for an answer that has only a status.</summary>
    public RemoteServiceErrorInfo ForStatus(int status) =>
        status switch
        {
            StatusCodes.Status401Unauthorized => Coded("FirmLadder:Unauthenticated"),
            StatusCodes.Status403Forbidden when user.FindClaim(AbpClaimTypes.MustChangePassword) is not null => Coded(
                "Identity:PasswordChangeRequired"
            ),
            StatusCodes.Status403Forbidden => Coded("FirmLadder:Forbidden"),
            StatusCodes.Status404NotFound => Coded("FirmLadder:NotFound"),
            StatusCodes.Status405MethodNotAllowed => Coded("FirmLadder:MethodNotAllowed"),
            StatusCodes.Status413PayloadTooLarge => Coded("FirmLadder:PayloadTooLarge"),
            StatusCodes.Status415UnsupportedMediaType => Coded("FirmLadder:UnsupportedMediaType"),
            StatusCodes.Status429TooManyRequests => Coded("FirmLadder:TooManyRequests"),
            >= 400 and < 500 => Coded("FirmLadder:BadRequest"),
            _ => Coded("FirmLadder:Unexpected"),
        };

    public RemoteServiceErrorInfo Coded(string code) => new() { Code = code, Message = Text(code, code) ?? code };

    public RemoteServiceErrorInfo Validation(IReadOnlyList<AbpValidationError> errors)
    {
        var found = errors.Select(e => new RemoteServiceValidationErrorInfo(Localize(e.Message), e.Members)).ToList();
        return new RemoteServiceErrorInfo
        {
            Code = "FirmLadder:Validation",
            Message = Text("FirmLadder", "FirmLadder:Validation")!,
            Details = string.Join('\n', found.Select(e => $"- {e.Message}")),
            ValidationErrors = found,
        };
    }

    private (int, RemoteServiceErrorInfo) ConvertUnexpected(Exception exception)
    {
        var kind = ClassifyDatabase(exception);
        return kind switch
        {
            DbErrorKind.Duplicate => (StatusCodes.Status409Conflict, Coded("FirmLadder:Duplicate")),
            DbErrorKind.Concurrency => (StatusCodes.Status409Conflict, Conflict([])),
            DbErrorKind.Referenced => (StatusCodes.Status409Conflict, Coded("FirmLadder:Referenced")),
            DbErrorKind.Busy => (StatusCodes.Status503ServiceUnavailable, Coded("FirmLadder:Busy")),
            _ => (StatusCodes.Status500InternalServerError, Coded("FirmLadder:Unexpected")),
        };
    }

    private DbErrorKind ClassifyDatabase(Exception exception)
    {
        for (var e = exception; e is not null; e = e.InnerException)
        {
            if (DbErrors.IsConcurrency(e))
            {
                return DbErrorKind.Concurrency;
            }

            if (e is DbException db)
            {
                return classifiers.Select(c => c.Classify(db)).FirstOrDefault(k => k != DbErrorKind.Other);
            }
        }

        return DbErrorKind.Other;
    }

    private RemoteServiceErrorInfo Conflict(IReadOnlyList<ConcurrencyConflictField> fields) =>
        new()
        {
            Code = "FirmLadder:Conflict",
            Message = Text("FirmLadder", "FirmLadder:Conflict")!,
            Data = new Dictionary<string, object?>(StringComparer.Ordinal) { ["fields"] = fields },
        };

    private RemoteServiceErrorInfo Business(BusinessException exception)
    {
        var data = exception.Data.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => e.Value, StringComparer.Ordinal);
        var template = Text(exception.Code, exception.Code);
        return new RemoteServiceErrorInfo
        {
            Code = exception.Code,
            Message = template is null ? Text("FirmLadder", "FirmLadder:Unexpected")! : Fill(template, data),
            Details = exception.Details,
            Data = data,
        };
    }

    private static string Fill(string template, Dictionary<string, object?> data) =>
        Placeholder.Replace(
            template,
            m =>
                data.TryGetValue(m.Groups["name"].Value, out var value)
                    ? System.Convert.ToString(value, CultureInfo.CurrentCulture) ?? ""
                    : m.Value
        );

    private string Localize(string message)
    {
        var parts = message.Split("::", 2);
        return parts.Length == 2 ? Text(parts[0], parts[1]) ?? message : message;
    }

    private string? Text(string codeOrResource, string key)
    {
        var text = localizers.CreateByName(codeOrResource.Split(':')[0])[key];
        return text.ResourceNotFound ? null : text.Value;
    }
}
