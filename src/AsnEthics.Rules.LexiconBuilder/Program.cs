using AsnEthics.Rules.LexiconBuilder;

// Makes words.txt and frequent.txt in src/AsnEthics.Rules/Lexicon from two lists of common words and the hand-written lists beside this file:
//   dotnet run --project src/AsnEthics.Rules.LexiconBuilder -- ID.json EN.json [--check]
// ID.json and EN.json are src/commonWords.json of the npm packages @zxcvbn-ts/language-id and @zxcvbn-ts/language-en 4.1.1.
// With --check nothing is written; the exit code is 1 where a checked-in list is not what the sources give.
if (args.Length is < 2 or > 3 || (args.Length == 3 && args[2] != "--check"))
{
    Console.Error.WriteLine("usage: LexiconBuilder ID.json EN.json [--check]");
    return 2;
}

var indonesian = CommonWords.Read(args[0]);
LexiconFile[] files =
[
    new("words.txt", Lexicon.Build(indonesian, CommonWords.Read(args[1]), Console.Out)),
    new("frequent.txt", FrequentList.Build(indonesian)),
];
if (args.Length == 2)
{
    foreach (var file in files)
        file.Write();
    return 0;
}

var others = files.Where(file => !file.IsAsMade).ToList();
foreach (var file in others)
    Console.Error.WriteLine($"{file} is not what the sources give; run without --check.");
return others.Count == 0 ? 0 : 1;
