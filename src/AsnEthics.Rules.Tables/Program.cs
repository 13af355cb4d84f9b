// Makes src/AsnEthics.Rules/Normalization/Tables/character-folds.txt; see README.md.
using AsnEthics.Rules.Tables;

if (args is not ([_, _] or [_, _, "check"]))
{
    Console.Error.WriteLine("usage: dotnet run --project src/AsnEthics.Rules.Tables -- UNICODEDATA TABLE [check]");
    return 2;
}

var characters = UnicodeCharacters.Read(args[0]);
var hand = HandFolds.Read(Path.Combine(AppContext.BaseDirectory, "hand-folds.txt"), characters);
using var skeletons = new LookalikeSkeletons();
var folds = new FoldMaker(characters, hand, skeletons).Make();
var table = FoldTableText.Write(folds);
foreach (var group in folds.GroupBy(fold => fold.Source).OrderBy(group => group.Key, StringComparer.Ordinal))
    Console.WriteLine($"{group.Key,-10} {group.Count(),6}");
Console.WriteLine($"{"all",-10} {folds.Count,6}");

if (args.Length == 3)
{
    if (File.Exists(args[1]) && string.Equals(File.ReadAllText(args[1]), table, StringComparison.Ordinal))
        return 0;
    Console.Error.WriteLine($"{args[1]} is not what the sources give; run without `check` and look at the difference.");
    return 1;
}

File.WriteAllText(args[1], table);
return 0;
