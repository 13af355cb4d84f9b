using System.Reflection;
using NJsonSchema;

namespace AsnEthics.Rules.Tool.Tests.Sarif;

/// <summary>The schema of SARIF 2.1.0, as its committee gives it.</summary>
internal static class SarifSchema
{
    private static readonly Lazy<JsonSchema> Schema = new(() =>
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("sarif-2.1.0.json")!);
        return JsonSchema.FromJsonAsync(reader.ReadToEnd()).GetAwaiter().GetResult();
    });

    /// <returns>What does not fit, by its place in the document.</returns>
    public static IReadOnlyList<string> ErrorsIn(string sarif) => [.. Schema.Value.Validate(sarif).Select(error => error.ToString())];
}
