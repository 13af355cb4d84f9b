using AsnEthics.Rules.LexiconBuilder;

// Makes src/AsnEthics.Rules/Lexicon/words.txt from two lists of common words and the hand-written lists beside this file:
//   dotnet run --project src/AsnEthics.Rules.LexiconBuilder -- ID.json EN.json [--check]
// ID.json and EN.json are src/commonWords.json of the npm packages @zxcvbn-ts/language-id and @zxcvbn-ts/language-en 4.1.1.
// With --check nothing is written; the exit code is 1 where the checked-in list is not what the sources give.
if (args.Length is < 2 or > 3 || (args.Length == 3 && args[2] != "--check"))
{
    Console.Error.WriteLine("usage: LexiconBuilder ID.json EN.json [--check]");
    return 2;
}

var target = LexiconFile.Find();
var made = Lexicon.Build(CommonWords.Read(args[0]), CommonWords.Read(args[1]), Console.Out);
if (args.Length == 2)
{
    File.WriteAllText(target, made);
    return 0;
}

if (File.ReadAllText(target) == made)
    return 0;
Console.Error.WriteLine($"{target} is not what the sources give; run without --check.");
return 1;
