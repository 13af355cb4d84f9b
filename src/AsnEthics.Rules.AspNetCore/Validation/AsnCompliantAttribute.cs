using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;

namespace AsnEthics.Rules.AspNetCore;

/// <summary>
/// A text that must show no indication of a breach of the guidelines. Works wherever validation has services: validation of minimal APIs (<c>AddValidation</c>), controllers, and
/// <see cref="Validator"/> with a <see cref="ValidationContext"/> that has a service provider. Each message is a finding's, in the request's language. Null is valid; <c>[Required]</c> says otherwise.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class AsnCompliantAttribute : ValidationAttribute
{
    /// <summary>The least severity that is not valid; default <see cref="Severity.Medium"/>.</summary>
    public Severity BlockFrom { get; set; } = Severity.Medium;

    /// <summary>The key of the checker; null, the default: the one without a key.</summary>
    public string? ServiceKey { get; set; }

    /// <summary>The longest text in UTF-16 units; default 20,000.</summary>
    public int MaxLength { get; set; } = 20_000;

    /// <inheritdoc/>
    public override bool RequiresValidationContext => true;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The validation has no services, no <c>IRuleChecker</c> is registered, or what is marked is no text: nothing is let through unchecked.</exception>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        if (value is null)
            return ValidationResult.Success;
        if (value is not string text)
            throw new InvalidOperationException($"[AsnCompliant] marks {validationContext.MemberName}, which is a {value.GetType().Name} and no text");
        var language = validationContext.GetService<IHttpContextAccessor>()?.HttpContext is { } context ? RequestLanguage.Of(context) : CheckOptions.Default;
        if (text.Length > MaxLength)
            return Invalid(RequestLanguage.IsEnglish(language) ? FormattableString.Invariant($"A post may have {MaxLength} characters.") : FormattableString.Invariant($"Posting paling panjang {MaxLength} karakter."), validationContext);

        var messages = Checker(validationContext).Check(text, null, language).Findings
            .Where(finding => finding.Severity >= BlockFrom && finding.Status == RuleStatus.Active)
            .Select(finding => finding.Message)
            .ToList();
        return messages.Count == 0 ? ValidationResult.Success : Invalid(string.Join(" ", messages), validationContext);
    }

    private static ValidationResult Invalid(string message, ValidationContext context) => new(message, context.MemberName is null ? null : [context.MemberName]);

    private IRuleChecker Checker(ValidationContext context)
    {
        var checker = ServiceKey is null ? context.GetService<IRuleChecker>() : (context.GetService(typeof(IServiceProvider)) as IServiceProvider ?? throw NoChecker()).GetKeyedService<IRuleChecker>(ServiceKey);
        return checker ?? throw NoChecker();
    }

    private static InvalidOperationException NoChecker() => new("[AsnCompliant] found no IRuleChecker: register one with services.AddAsnEthicsRules(), and validate with a ValidationContext that has the services");
}
