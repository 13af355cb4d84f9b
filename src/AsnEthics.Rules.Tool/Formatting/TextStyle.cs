namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>Colours for people, or none.</summary>
internal sealed class TextStyle(bool colours)
{
    private const string Reset = "\e[0m";

    public string Mark(string text) => Paint("\e[1;31m", text);

    public string Place(string text) => Paint("\e[1m", text);

    public string Faint(string text) => Paint("\e[2m", text);

    public string Good(string text) => Paint("\e[32m", text);

    public string Bad(string text) => Paint("\e[31m", text);

    public string Notable(string text) => Paint("\e[33m", text);

    public string Of(Severity severity, string text) => severity switch
    {
        Severity.Info or Severity.Low => Paint("\e[36m", text),
        Severity.Medium => Notable(text),
        _ => Bad(text),
    };

    private string Paint(string colour, string text) => colours ? colour + text + Reset : text;
}
