namespace AsnEthics.Rules.Tool.RuleFiles;

/// <summary>Writes files that are whole at any time, so that whoever watches them never reads half of one.</summary>
internal static class WholeFile
{
    /// <summary>Makes a file, or puts another content in its place; a link stays, and so does who may do what with the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the content; where it fails the file stays as it was.</param>
    public static void Write(string path, Action<Stream> write)
    {
        path = Path.GetFullPath(path);
        var isThere = File.Exists(path);
        var target = isThere ? new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path : path;
        var draft = target + ".asnrules-draft";
        try
        {
            using (var stream = File.Create(draft))
                write(stream);
            if (isThere && !OperatingSystem.IsWindows())
                File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
            File.Move(draft, target, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}
