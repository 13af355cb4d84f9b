using System.Text;

namespace AsnEthics.Rules.Tool.Terminal;

/// <summary>The one encoding of the tool, whatever the machine is set to.</summary>
internal static class TextEncoding
{
    public static UTF8Encoding Utf8 { get; } = new(encoderShouldEmitUTF8Identifier: false);
}
