using System.Text;
using AsnEthics.Rules.Text;

namespace AsnEthics.Rules;

/// <summary>
/// One rule file as the compiler takes it in. Reading happens when it is compiled, and what goes wrong then is a diagnostic, not an exception. Immutable and safe for
/// any number of threads.
/// </summary>
public sealed class RuleSource
{
    private readonly string? _text;
    private readonly byte[]? _bytes;

    private RuleSource(string name, string? text, byte[]? bytes, string? path, string? folder)
    {
        Name = name;
        _text = text;
        _bytes = bytes;
        Path = path;
        Folder = folder;
    }

    /// <summary>The name that diagnostics show.</summary>
    public string Name { get; }

    /// <summary>The file's full path; null for a source that is not a file.</summary>
    internal string? Path { get; }

    /// <summary>The folder below which imports and list files may lie; null where the source has none.</summary>
    internal string? Folder { get; }

    /// <summary>A file. Its imports and list files lie below its folder.</summary>
    /// <param name="path">The path; diagnostics show it as it is given.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is no path.</exception>
    public static RuleSource FromFile(string path)
    {
        var full = System.IO.Path.GetFullPath(path ?? throw new ArgumentNullException(nameof(path)));
        return new RuleSource(path, null, null, full, System.IO.Path.GetDirectoryName(full));
    }

    /// <summary>A text that is no file.</summary>
    /// <param name="name">The name that diagnostics show.</param>
    /// <param name="text">The rule file's text.</param>
    /// <param name="folder">The folder below which its imports and list files may lie; null: it can import built-in rule sets only.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="text"/> is null.</exception>
    public static RuleSource FromText(string name, string text, string? folder = null) => new(
        name ?? throw new ArgumentNullException(nameof(name)),
        text ?? throw new ArgumentNullException(nameof(text)),
        null,
        null,
        folder is null ? null : System.IO.Path.GetFullPath(folder));

    /// <summary>The bytes of a rule file: UTF-8, with or without a byte-order mark.</summary>
    /// <param name="name">The name that diagnostics show.</param>
    /// <param name="bytes">The bytes; they are copied.</param>
    /// <param name="folder">As for <see cref="FromText"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static RuleSource FromBytes(string name, ReadOnlySpan<byte> bytes, string? folder = null) => new(
        name ?? throw new ArgumentNullException(nameof(name)),
        null,
        bytes.ToArray(),
        null,
        folder is null ? null : System.IO.Path.GetFullPath(folder));

    /// <summary>A file under a name; a text stands in the place of what the disk holds.</summary>
    internal static RuleSource FromFileBelow(string name, string fullPath, string? text = null) => new(name, text, null, fullPath, System.IO.Path.GetDirectoryName(fullPath));

    /// <summary>Reads the text: strict UTF-8, a byte-order mark passed over.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="DecoderFallbackException">The bytes are no UTF-8.</exception>
    internal string ReadText(int maxLength) => _text ?? Utf8File.Decode(_bytes ?? Utf8File.Read(Path!, maxLength), maxLength);

    /// <summary>Reads bytes that are no UTF-8 for an excerpt: what cannot be read becomes U+FFFD. Gives the length of the text before the byte at <paramref name="badByte"/>.</summary>
    internal string ReadLeniently(int maxLength, out int textBefore, int badByte)
    {
        var bytes = _bytes ?? Utf8File.Read(Path!, maxLength);
        textBefore = Encoding.UTF8.GetString(bytes, 0, Math.Min(Math.Max(badByte, 0), bytes.Length)).Length;
        return Encoding.UTF8.GetString(bytes);
    }
}
