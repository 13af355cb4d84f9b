using System.Security.Cryptography;
using System.Text;
using AsnEthics.Rules.Binding;
using AsnEthics.Rules.Syntax;

namespace AsnEthics.Rules.Compilation;

/// <summary>
/// The SHA-256 digest (FIPS 180-4) over what decides a rule set's answers: the files printed from their trees, so that comments and layout do not count, and the entries of list files.
/// </summary>
internal static class RuleSetDigest
{
    /// <summary>Changes whenever the same rules would give other answers.</summary>
    private const string AnswersVersion = "asnrules 1.0 answers 1";

    public static string Of(BoundRuleSet rules)
    {
        using var hash = SHA256.Create();
        using var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write);
        using (var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            writer.Write(AnswersVersion + "\n");
            foreach (var scope in rules.Scopes)
                Write(scope, writer);
        }

        return ToHexadecimal(hash.Hash!);
    }

    /// <summary>The digest of a rule set that holds some of the rules of another one.</summary>
    public static string OfPart(string whole, IEnumerable<RuleDescription> rules)
    {
        using var hash = SHA256.Create();
        var text = whole + "\0" + string.Concat(rules.Select(rule => rule.RuleSet + "\n" + rule.Id + "\0"));
        return ToHexadecimal(hash.ComputeHash(Encoding.UTF8.GetBytes(text)));
    }

    private static void Write(UnitScope scope, StreamWriter writer)
    {
        foreach (var file in scope.Unit.Files)
            writer.Write(SyntaxPrinter.Print(file.Syntax) + "\0");
        foreach (var list in scope.Lists.Values.Where(list => list.Syntax.File is not null))
        {
            foreach (var alternative in list.Alternatives)
                writer.Write(alternative.Identity + "\n");
            writer.Write("\0");
        }
    }

    private static string ToHexadecimal(byte[] bytes)
    {
        var text = new StringBuilder(bytes.Length * 2);
        foreach (var value in bytes)
            text.Append(value.ToString("x2", System.Globalization.CultureInfo.InvariantCulture));
        return text.ToString();
    }
}
