using System.Text;
using System.Text.RegularExpressions;

namespace AsnEthics.Rules.Hosting.Sources;

/// <summary>
/// The files that a rule file names with <c>import "…"</c> and <c>from "…"</c>, so that they are watched with it. Compiling decides what they mean; here a name too many costs a look and a name too
/// few only that its changes wait for the next one.
/// </summary>
internal static class NamedFiles
{
    private const string Extension = ".asnrules";

    // Linear in the text: no part can match what the next begins with.
    private static readonly Regex Named = new("\\b(?:import|from)\\s+\"([^\"\\r\\n]{1,500})\"", RegexOptions.CultureInvariant);

    /// <summary>The full paths of those that exist below the file's folder.</summary>
    public static IEnumerable<string> In(string path, byte[] content)
    {
        if (!path.EndsWith(Extension, StringComparison.Ordinal) || Path.GetDirectoryName(path) is not { } folder)
            yield break;
        foreach (Match match in Named.Matches(Encoding.UTF8.GetString(content)))
        {
            var name = match.Groups[1].Value;
            if (name.IndexOfAny(Path.GetInvalidPathChars()) >= 0 || Path.IsPathRooted(name) || name.Split('/', '\\').Contains(".."))
                continue;
            var named = Path.GetFullPath(Path.Combine(folder, name));
            if (File.Exists(named))
                yield return named;
            else if (File.Exists(named + Extension))
                yield return named + Extension;
        }
    }
}
