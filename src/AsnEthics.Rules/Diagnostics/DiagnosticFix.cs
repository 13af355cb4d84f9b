namespace AsnEthics.Rules;

/// <summary>A change of a rule file's text that mends a problem.</summary>
/// <param name="Title">What the change does, such as <c>replace with `sentence`</c>.</param>
/// <param name="Range">The text to replace; empty where something is put in.</param>
/// <param name="Replacement">What takes its place.</param>
public sealed record DiagnosticFix(string Title, TextRange Range, string Replacement);
