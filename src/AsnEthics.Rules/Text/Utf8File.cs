using System.Text;

namespace AsnEthics.Rules.Text;

/// <summary>Reads files as strict UTF-8.</summary>
internal static class Utf8File
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file's bytes, at most some more than a text of <paramref name="maxLength"/> UTF-16 units can take.</summary>
    public static byte[] Read(string path, int maxLength)
    {
        var most = MostBytes(maxLength);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while (buffer.Length < most && (read = stream.Read(chunk, 0, (int)Math.Min(chunk.Length, most - buffer.Length))) > 0)
            buffer.Write(chunk, 0, read);
        return buffer.ToArray();
    }

    /// <summary>Decodes UTF-8 and drops a byte-order mark. Of a file that <see cref="Read"/> cut off, a character cut in two is left out: the text is too long all the same.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are no UTF-8.</exception>
    public static string Decode(byte[] bytes, int maxLength)
    {
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var end = bytes.Length;
        if (end == MostBytes(maxLength))
        {
            while (end > start && end > bytes.Length - 3 && (bytes[end - 1] & 0xC0) == 0x80)
                end--;
            if (end > start && bytes[end - 1] >= 0xC0)
                end--;
        }

        return Strict.GetString(bytes, start, end - start);
    }

    /// <summary>Three bytes a unit at most, a byte-order mark, one more character to know that there is more, and what a cut through it may cost.</summary>
    private static long MostBytes(int maxLength) => (maxLength * 3L) + 3 + 4 + 3;
}
