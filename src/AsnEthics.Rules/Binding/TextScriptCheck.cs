using AsnEthics.Rules.Diagnostics;
using AsnEthics.Rules.Syntax;
using AsnEthics.Rules.Syntax.Ast;

namespace AsnEthics.Rules.Binding;

/// <summary>Finds letters of several scripts in one word, and characters nobody sees, in the texts of a rule file (W115).</summary>
internal static class TextScriptCheck
{
    private enum Script
    {
        None,
        Latin,
        Greek,
        Cyrillic,
        Other,
    }

    public static void Report(TextSyntax text, FileDiagnostics diagnostics)
    {
        var value = text.Value;
        var wordScript = Script.None;
        var wordStart = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (SourceCharacters.IsInvisible(value[i]) && !IsEmojiJoiner(value, i))
            {
                diagnostics.ReportInvisibleInText(text.SpanOf(i, 1), value[i]);
                return;
            }

            var script = ScriptOf(value[i]);
            if (script == Script.None)
            {
                wordStart = char.IsLetterOrDigit(value[i]) ? wordStart : i + 1;
                wordScript = char.IsLetterOrDigit(value[i]) ? wordScript : Script.None;
            }
            else if (wordScript != Script.None && script != wordScript)
            {
                var wordEnd = i + 1;
                while (wordEnd < value.Length && char.IsLetterOrDigit(value[wordEnd]))
                    wordEnd++;
                diagnostics.ReportMixedScripts(text.SpanOf(wordStart, wordEnd - wordStart), value.Substring(wordStart, wordEnd - wordStart));
                return;
            }
            else
            {
                wordScript = script;
            }
        }
    }

    /// <summary>The joiner inside an emoji is part of it.</summary>
    private static bool IsEmojiJoiner(string value, int index) =>
        value[index] == '\u200D' && index > 0 && index + 1 < value.Length && value[index - 1] > '\u2000' && value[index + 1] > '\u2000';

    private static Script ScriptOf(char c) => c switch
    {
        _ when !char.IsLetter(c) => Script.None,
        <= '\u024F' or (>= '\u1E00' and <= '\u1EFF') => Script.Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => Script.Greek,
        >= '\u0400' and <= '\u052F' => Script.Cyrillic,
        _ => Script.Other,
    };
}
