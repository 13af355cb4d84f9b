using System.Text.Json;

namespace AsnEthics.Rules.Benchmarks.Commands;

/// <summary>Posts from a file: one JSON object a line, with <c>id</c> and <c>text</c>, or one plain post a line. No corpus is part of the project: the path is always given.</summary>
internal static class Corpus
{
    public static IEnumerable<(string Id, string Text)> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0)
                continue;
            if (line[0] != '{')
            {
                yield return ("", line);
                continue;
            }

            using var post = JsonDocument.Parse(line);
            yield return (post.RootElement.GetProperty("id").ToString(), post.RootElement.GetProperty("text").GetString() ?? "");
        }
    }
}
