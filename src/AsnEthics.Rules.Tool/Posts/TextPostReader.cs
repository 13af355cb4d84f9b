using System.Text.Unicode;
using AsnEthics.Rules.Tool.Terminal;

namespace AsnEthics.Rules.Tool.Posts;

/// <summary>Reads text: each line that is not empty is a post.</summary>
internal sealed class TextPostReader(PostSource source, LineReader lines, PostFacts? facts) : PostReader(source, lines, facts)
{
    private long? _offset = 0;

    public override async ValueTask<InputLine?> ReadAsync()
    {
        while (await Lines.ReadAsync().ConfigureAwait(false))
        {
            var place = new PostPlace(Source, Lines.Number, _offset);
            if (Lines.IsTooLong)
            {
                _offset = null;
                return TooLong(place);
            }

            if (!Utf8.IsValid(Lines.Line))
                throw new WrongUseException($"{place}: not UTF-8; save the input as UTF-8");
            var text = TextEncoding.Utf8.GetString(Lines.Line);
            _offset += text.Length + Lines.EndLength;
            if (!string.IsNullOrWhiteSpace(text))
                return new Post(place, PostId.FromPlace(place), text, CommonFacts);
        }

        return null;
    }
}
