using System.Runtime.CompilerServices;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Posts;

/// <summary>The lines of one source, as they come.</summary>
internal static class PostStream
{
    /// <summary>Reads a source to its end. Where the input lets us wait, an <see cref="InputPause"/> stands among the lines.</summary>
    /// <exception cref="WrongUseException">The source cannot be read.</exception>
    public static async IAsyncEnumerable<InputLine> ReadAsync(PostSource source, ToolConsole console, PostFacts? facts, [EnumeratorCancellation] CancellationToken stop = default)
    {
        using var stream = source.Open(console.Input);
        var posts = PostReader.Create(source, new LineReader(source.Name, stream, LineReader.DefaultMaxLineBytes, stop), facts);
        while (true)
        {
            var reading = posts.ReadAsync();
            if (!reading.IsCompleted)
                yield return InputPause.Instance;
            if (await reading.ConfigureAwait(false) is not { } line)
                yield break;
            yield return line;
        }
    }

    /// <summary>Tells whoever sits at the keyboard that posts are waited for.</summary>
    public static void TellOfKeyboard(PostSource source, ToolConsole console)
    {
        if (source.IsStandardInput && console.InputIsTerminal)
            console.Error.WriteLine("asnrules: reading posts from the keyboard, one a line; Ctrl-D ends");
    }
}
