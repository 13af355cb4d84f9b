// Makes the tables of src/AsnEthics.Rules/Normalization/Tables; see README.md.
using AsnEthics.Rules.Tables;

if (args is not ([_, _] or [_, _, "check"]))
{
    Console.Error.WriteLine("usage: dotnet run --project src/AsnEthics.Rules.Tables -- UNICODEDATA FOLDER [check]");
    return 2;
}

var characters = UnicodeCharacters.Read(args[0]);
var hand = HandFolds.Read(Path.Combine(AppContext.BaseDirectory, "hand-folds.txt"), characters);
using var skeletons = new LookalikeSkeletons();
var folds = new FoldMaker(characters, hand, skeletons).Make();
foreach (var group in folds.GroupBy(fold => fold.Source).OrderBy(group => group.Key, StringComparer.Ordinal))
    Console.WriteLine($"{group.Key,-10} {group.Count(),6}");
Console.WriteLine($"{"all",-10} {folds.Count,6}");

var isCheck = args.Length == 3;
var differs = false;
foreach (var (name, table) in new[] { ("character-folds.txt", FoldTableText.Write(folds)), ("lower-case.txt", LowerCaseText.Write(characters)) })
{
    var path = Path.Combine(args[1], name);
    if (!isCheck)
    {
        File.WriteAllText(path, table);
    }
    else if (!File.Exists(path) || !string.Equals(File.ReadAllText(path), table, StringComparison.Ordinal))
    {
        Console.Error.WriteLine($"{path} is not what the sources give; run without `check` and look at the difference.");
        differs = true;
    }
}

return differs ? 1 : 0;
