namespace AsnEthics.Rules.Tables;

/// <summary>The rows written by hand, hand-folds.txt. A target of "-" keeps a character as it is.</summary>
internal sealed class HandFolds
{
    private readonly Dictionary<int, CharacterFold> _folds = [];

    public static HandFolds Read(string path, UnicodeCharacters characters)
    {
        var hand = new HandFolds();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;

            var fields = line.Split('|');
            if (fields.Length != 4 || fields[3].Trim().Length == 0)
                throw new FormatException(FormattableString.Invariant($"hand-folds.txt:{number}: target | characters | use | reason"));
            var targets = fields[0].Trim().Split(',');
            foreach (var rune in fields[1].EnumerateRunes())
            {
                if (rune.Value == ' ')
                    continue;
                var isLetter = characters.CategoryOf(rune.Value) is ['L', _] or "Nl" or "Nd";
                var fold = new CharacterFold(rune.Value, targets[0], targets.Length > 1 ? targets[1] : "", isLetter ? "-" : fields[2].Trim(), "hand");
                if (!isLetter && fold.Use == "-" && fold.Target != "-")
                    fold = fold with { Use = "always" };
                if (!hand._folds.TryAdd(rune.Value, fold))
                    throw new FormatException(FormattableString.Invariant($"hand-folds.txt:{number}: U+{rune.Value:X4} stands twice"));
            }
        }

        hand.AddOtherCase(characters);
        return hand;
    }

    public CharacterFold? Find(int codePoint) => _folds.GetValueOrDefault(codePoint);

    private void AddOtherCase(UnicodeCharacters characters)
    {
        foreach (var fold in _folds.Values.ToList())
        {
            var character = characters.Find(fold.CodePoint);
            if (character?.Upper is { } upper)
                _folds.TryAdd(upper, fold with { CodePoint = upper, Target = fold.Target.ToUpperInvariant(), Second = fold.Second.ToUpperInvariant() });
            if (character?.Lower is { } lower)
                _folds.TryAdd(lower, fold with { CodePoint = lower, Target = fold.Target.ToLowerInvariant(), Second = fold.Second.ToLowerInvariant() });
        }

        foreach (var codePoint in _folds.Keys.Where(codePoint => codePoint < 0x80).ToList())
            _folds.Remove(codePoint);
    }
}
