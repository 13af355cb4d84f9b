using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.RuleFiles;

/// <summary>A rule file, or standard input, as its bytes.</summary>
internal sealed class RuleFileText
{
    public const string StandardInputName = "-";

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly byte[] _bytes;
    private readonly bool _hasMark;

    private RuleFileText(string name, byte[] bytes)
    {
        Name = name;
        _bytes = bytes;
        Source = RuleSource.FromBytes(name, bytes);
        _hasMark = bytes.AsSpan().StartsWith(ByteOrderMark);
    }

    public string Name { get; }

    public RuleSource Source { get; }

    /// <summary>The text without its byte-order mark.</summary>
    public string Text => TextEncoding.Utf8.GetString(_bytes.AsSpan(_hasMark ? ByteOrderMark.Length : 0));

    public bool IsStandardInput => Name == StandardInputName;

    public static RuleFileText Read(string name, ToolConsole console)
    {
        if (name != StandardInputName)
            return new RuleFileText(name, File.ReadAllBytes(name));
        using var bytes = new MemoryStream();
        console.Input.CopyTo(bytes);
        return new RuleFileText(name, bytes.ToArray());
    }

    /// <summary>Puts another text in the file's place; a byte-order mark stays.</summary>
    public void Write(string text) => WholeFile.Write(Name, stream =>
    {
        if (_hasMark)
            stream.Write(ByteOrderMark);
        stream.Write(TextEncoding.Utf8.GetBytes(text));
    });
}
