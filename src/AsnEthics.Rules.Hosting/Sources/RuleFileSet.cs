using System.Collections.Immutable;
using Microsoft.Extensions.FileSystemGlobbing;

namespace AsnEthics.Rules.Hosting.Sources;

/// <summary>Which files the rules stand in, looked up anew each time: a pattern may come to fit more or fewer of them.</summary>
internal sealed class RuleFileSet(ImmutableArray<RuleFileEntry> entries, string baseFolder)
{
    /// <summary>The patterns that are watched, with their folders.</summary>
    public IEnumerable<(string Folder, string Pattern)> WatchedPatterns => entries.Where(entry => entry is { IsPattern: true, ReloadOnChange: true }).Select(entry => entry.Split(baseFolder));

    public bool IsEmpty => entries.IsEmpty;

    public bool IsWatched => entries.Any(entry => entry.ReloadOnChange);

    /// <summary>The full paths in the order of the entries, those of a pattern in ordinal order, each once; patterns that fit nothing go to <paramref name="withoutFiles"/>.</summary>
    public ImmutableArray<string> Find(List<string> withoutFiles)
    {
        var found = ImmutableArray.CreateBuilder<string>();
        foreach (var entry in entries)
        {
            var count = 0;
            foreach (var path in entry.IsPattern ? Matches(entry) : [entry.FullPath(baseFolder)])
            {
                count++;
                if (!found.Contains(path))
                    found.Add(path);
            }

            if (count == 0)
                withoutFiles.Add(entry.Path);
        }

        return found.ToImmutable();
    }

    private IEnumerable<string> Matches(RuleFileEntry entry)
    {
        var (folder, pattern) = entry.Split(baseFolder);
        if (!Directory.Exists(folder))
            return [];
        // A mounted volume shows its files twice, once below a folder ..data that links to them.
        return new Matcher(StringComparison.Ordinal).AddInclude(pattern).GetResultsInFullPath(folder)
            .Where(path => !path.Substring(folder.Length).Split('/', Path.DirectorySeparatorChar).Any(part => part.StartsWith(".", StringComparison.Ordinal)))
            .Select(Path.GetFullPath)
            .OrderBy(path => path, StringComparer.Ordinal);
    }
}
