using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace AsnEthics.Rules.Hosting.Sources;

/// <summary>
/// What the rule files and all they name held at one moment, as a digest. Two equal ones in a row mean that nobody is writing; one before and one after compiling mean that the compiler read the same.
/// </summary>
internal sealed record RuleFileSnapshot(ImmutableArray<string> Roots, ImmutableArray<string> Files, string Digest, string? Doubt)
{
    /// <summary>Reads the files. Whatever is wrong with one is told by <see cref="Doubt"/>, never by an exception.</summary>
    public static RuleFileSnapshot Read(RuleFileSet files)
    {
        var doubts = new List<string>();
        var roots = ImmutableArray<string>.Empty;
        var content = new StringBuilder();
        var read = ImmutableArray.CreateBuilder<string>();
        try
        {
            var withoutFiles = new List<string>();
            roots = files.Find(withoutFiles);
            doubts.AddRange(withoutFiles.Select(pattern => $"no file fits {pattern}"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            doubts.Add(exception.Message);
        }

        using var sha = SHA256.Create();
        var queue = new Queue<string>(roots);
        while (queue.Count > 0)
        {
            var path = queue.Dequeue();
            if (read.Contains(path))
                continue;
            read.Add(path);
            if (TryRead(path, doubts) is not { } bytes)
                continue;
            content.Append(path).Append('\n').Append(Convert.ToBase64String(sha.ComputeHash(bytes))).Append('\n');
            foreach (var named in NamedFiles.In(path, bytes))
                queue.Enqueue(named);
        }

        foreach (var doubt in doubts)
            content.Append(doubt).Append('\n');
        return new RuleFileSnapshot(roots, read.ToImmutable(), Convert.ToBase64String(sha.ComputeHash(Encoding.UTF8.GetBytes(content.ToString()))), doubts.FirstOrDefault());
    }

    private static byte[]? TryRead(string path, List<string> doubts)
    {
        try
        {
            // Whoever writes the file is not to be stopped by our reading it.
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            file.CopyTo(bytes);
            if (bytes.ToArray() is var read && Array.TrueForAll(read, IsBlank))
                doubts.Add($"{path} is empty");
            return read;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            doubts.Add($"{path} is not there");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            doubts.Add(exception.Message);
        }

        return null;
    }

    // A file of zeros is what a power cut leaves.
    private static bool IsBlank(byte unit) => unit is 0 or (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';
}
