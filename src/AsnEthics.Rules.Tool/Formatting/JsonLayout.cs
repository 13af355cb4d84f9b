using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>How the tool writes JSON: letters of every script as they are; what could end a string, a line or a script element is escaped.</summary>
internal static class JsonLayout
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static JsonWriterOptions OneLine { get; } = new() { Encoder = Encoder };

    public static JsonWriterOptions Indented { get; } = new() { Encoder = Encoder, Indented = true, NewLine = "\n" };
}
