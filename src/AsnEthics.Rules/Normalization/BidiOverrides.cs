namespace AsnEthics.Rules.Normalization;

/// <summary>
/// Finds what U+202E (right-to-left override) shows from behind. Follows the explicit levels of Unicode Standard Annex #9 (rules X1–X8): embeddings, overrides and isolates nest, U+202C closes the
/// last embedding or override, U+2069 the last isolate with all that is open inside it, and the end of a paragraph everything. Time linear in the text.
/// </summary>
internal static class BidiOverrides
{
    /// <summary>The depth beyond which the annex ignores what opens (max_depth, BD2).</summary>
    private const int MostDepth = 125;

    private enum Opened
    {
        /// <summary>Leaves the letters' own direction, or sets it from left to right.</summary>
        Forward,
        Backward,
        Isolate,
    }

    /// <summary>The stretches directly under such an override, in order, each ending at the next sign that opens or closes something; what a nested sign turns forward again is in none.</summary>
    public static IReadOnlyList<TextRange> Find(string text)
    {
        if (text.IndexOf('\u202E') < 0)
            return [];

        var ranges = new List<TextRange>();
        var open = new List<Opened>();
        var isolates = 0;
        var passedIsolates = 0;
        var passedEmbeddings = 0;
        var start = -1;
        for (var index = 0; index < text.Length; index++)
        {
            var unit = text[index];
            var isSign = true;
            var isBackward = open.Count > 0 && open[open.Count - 1] == Opened.Backward;
            switch (unit)
            {
                case '\u202A' or '\u202B' or '\u202D' or '\u202E':
                    if (open.Count < MostDepth && passedIsolates == 0 && passedEmbeddings == 0)
                        open.Add(unit == '\u202E' ? Opened.Backward : Opened.Forward);
                    else if (passedIsolates == 0)
                        passedEmbeddings++;
                    break;
                case '\u2066' or '\u2067' or '\u2068':
                    if (open.Count < MostDepth && passedIsolates == 0 && passedEmbeddings == 0)
                    {
                        open.Add(Opened.Isolate);
                        isolates++;
                    }
                    else
                    {
                        passedIsolates++;
                    }

                    break;
                case '\u202C':
                    if (passedIsolates == 0 && passedEmbeddings > 0)
                        passedEmbeddings--;
                    else if (passedIsolates == 0 && open.Count > 0 && open[open.Count - 1] != Opened.Isolate)
                        open.RemoveAt(open.Count - 1);
                    break;
                case '\u2069':
                    if (passedIsolates > 0)
                    {
                        passedIsolates--;
                    }
                    else if (isolates > 0)
                    {
                        passedEmbeddings = 0;
                        open.RemoveRange(open.LastIndexOf(Opened.Isolate), open.Count - open.LastIndexOf(Opened.Isolate));
                        isolates--;
                    }

                    break;
                case '\n' or '\r' or '\u0085' or '\u2029':
                    open.Clear();
                    isolates = passedIsolates = passedEmbeddings = 0;
                    break;
                default:
                    isSign = false;
                    break;
            }

            if (!isSign && isBackward && start < 0)
                start = index;
            if (isSign && start >= 0)
            {
                ranges.Add(new TextRange(start, index));
                start = -1;
            }
        }

        if (start >= 0)
            ranges.Add(new TextRange(start, text.Length));
        return ranges;
    }
}
