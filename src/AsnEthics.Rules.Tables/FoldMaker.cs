using System.Globalization;
using System.Text;

namespace AsnEthics.Rules.Tables;

/// <summary>
/// Decides what each character is read as. The first source that knows it counts: the list by hand, its value as a digit, its decomposition, its name, its skeleton. ASCII and marks are never
/// folded: marks are dropped by the reader, and which ASCII sign stands for a letter is for other steps to say.
/// </summary>
internal sealed class FoldMaker(UnicodeCharacters characters, HandFolds hand, LookalikeSkeletons skeletons)
{
    private readonly Dictionary<int, CharacterFold?> _made = [];

    public List<CharacterFold> Make()
    {
        var codePoints = characters.All.Select(character => character.CodePoint).Concat(Enumerable.Range(0x80, 0x30000)).Where(codePoint => hand.Find(codePoint) is not null || characters.Find(codePoint) is not null);
        return [.. codePoints.Distinct().Order().Select(Fold).OfType<CharacterFold>()];
    }

    private CharacterFold? Fold(int codePoint)
    {
        if (codePoint < 0x80 || (codePoint is >= 0xD800 and < 0xE000))
            return null;
        if (!_made.TryGetValue(codePoint, out var fold))
        {
            fold = hand.Find(codePoint) is { } written ? (written.Target == "-" ? null : written) : characters.Find(codePoint) is { } character ? Make(character) : null;
            _made.Add(codePoint, fold);
        }

        return fold;
    }

    private CharacterFold? Make(UnicodeCharacter character)
    {
        if (character.Category is ['M' or 'C' or 'Z', _] || IsSquaredUnitOrTradeMark(character))
            return null;
        if (character.Digit is { } digit)
            return Row(character, digit.ToString(CultureInfo.InvariantCulture), "", "digit");
        if (Decompose(character) is { } decomposed)
            return Row(character, decomposed.Target, decomposed.Second, character.DecompositionTag.Length > 0 ? "compat" : "canon");
        if (LatinNames.Find(character.Name) is { } letters)
            return Row(character, letters, "", "name");
        return Skeleton(character) is { } skeleton ? Row(character, skeleton, "", "skeleton") : null;
    }

    private CharacterFold Row(UnicodeCharacter character, string target, string second, string source) =>
        new(character.CodePoint, target, second, UseOf(character, target), source);

    /// <summary>Where a symbol counts as a letter or digit. The pictures among the enclosed letters are letters only where another one touches them; enclosed digits mark the points of lists.</summary>
    private static string UseOf(UnicodeCharacter character, string target)
    {
        if (character.Category is ['L', _] or "Nl" or "Nd" || (character.Category == "No" && character.DecompositionTag is "super" or "sub"))
            return "-";
        if (character.CodePoint is >= 0x1F1E6 and <= 0x1F1FF)
            return "flag";
        if (character.CodePoint is 0x24C2 or 0x1F170 or 0x1F171 or 0x1F17E or 0x1F17F)
            return "beside";
        if (character.CodePoint is >= 0x1F190 and <= 0x1F1AD)
            return "between";
        return char.IsAsciiDigit(target[0]) ? "behind" : character.DecompositionTag is "circle" or "compat" or "square" || character.DecompositionTag.Length == 0 ? "always" : "beside";
    }

    /// <summary>The parts of the decomposition folded in their turn, marks and brackets left out; null where something else than letters and digits remains.</summary>
    private (string Target, string Second)? Decompose(UnicodeCharacter character)
    {
        if (character.Decomposition.Count == 0)
            return null;

        var target = new StringBuilder();
        var second = new StringBuilder();
        var hasSecond = false;
        foreach (var part in Parts(character))
        {
            var fold = Fold(part);
            if (fold is null && !IsKept(part, character.CodePoint))
                return null;
            target.Append(fold?.Target ?? char.ConvertFromUtf32(part));
            second.Append(fold is null ? char.ConvertFromUtf32(part) : fold.Second.Length > 0 ? fold.Second : fold.Target);
            hasSecond |= fold?.Second.Length > 0;
        }

        return target.Length == 0 ? null : (target.ToString(), hasSecond ? second.ToString() : "");
    }

    private IEnumerable<int> Parts(UnicodeCharacter character)
    {
        foreach (var part in character.Decomposition)
        {
            var known = characters.Find(part);
            if (known is { Category: ['M' or 'Z', _] } || part is '(' or ')' or '.' or ',' or 0x3014 or 0x3015 or 0x200D || (part == '!' && character.CodePoint == 0x1F199))
                continue;
            if (known is { Decomposition.Count: > 0 } && hand.Find(part) is null)
            {
                foreach (var inner in Parts(known))
                    yield return inner;
            }
            else
            {
                yield return part;
            }
        }
    }

    /// <summary>Latin and digits always; Arabic letters where a presentation form or a ligature stands for them.</summary>
    private static bool IsKept(int part, int of) =>
        (part < 0x80 && char.IsAsciiLetterOrDigit((char)part)) || (part is >= 0x0620 and <= 0x06FF && of is (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC));

    /// <summary>Letters alone: skeletons also take signs for letters, which posts use as signs. Arabic stays Arabic: it is written in earnest.</summary>
    private string? Skeleton(UnicodeCharacter character)
    {
        if (character.Category is not (['L', _] or "Nl") || character.Name.Contains("ARABIC", StringComparison.Ordinal))
            return null;

        var skeleton = new string([.. skeletons.Of(character.CodePoint).Where(unit => CharUnicodeInfo.GetUnicodeCategory(unit) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark))]);
        if (skeleton.Length == 0 || !skeleton.All(char.IsAsciiLetterOrDigit))
            return null;

        // the standard writes m as rn
        skeleton = skeleton.Replace("rn", "m", StringComparison.Ordinal);
        return character.Category == "Lu" && skeleton == "l" ? "I" : skeleton;
    }

    /// <summary>Units in one square, № and the like are signs, and posts use them as signs.</summary>
    private static bool IsSquaredUnitOrTradeMark(UnicodeCharacter character) =>
        character.CodePoint is (>= 0x3200 and <= 0x33FF) or 0x2116 or 0x2120 or 0x2121 or 0x2122 or 0x213B or 0x20A8 || character.CodePoint is >= 0x1F16A and <= 0x1F16C || character.DecompositionTag == "fraction";
}
