namespace AsnEthics.Rules;

/// <summary>A further line of a diagnostic.</summary>
/// <param name="Message">The line.</param>
/// <param name="File">The file it points to; null where it points nowhere.</param>
/// <param name="Line">The line in that file, counted from 1; 0 where it points nowhere.</param>
/// <param name="Column">The column, counted from 1; 0 where it points nowhere.</param>
public sealed record DiagnosticNote(string Message, string? File = null, int Line = 0, int Column = 0)
{
    /// <summary>The line, with its place where it has one.</summary>
    public override string ToString() => File is null ? Message : FormattableString.Invariant($"{File}({Line},{Column}): {Message}");
}
