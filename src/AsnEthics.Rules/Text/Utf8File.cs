using System.Text;

namespace AsnEthics.Rules.Text;

/// <summary>Reads files as strict UTF-8.</summary>
internal static class Utf8File
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file's bytes, at most as many as a text of <paramref name="maxLength"/> UTF-16 units and a byte-order mark can take, and one more.</summary>
    public static byte[] Read(string path, int maxLength)
    {
        var most = (maxLength * 3L) + 4;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        int read;
        while (buffer.Length < most && (read = stream.Read(chunk, 0, (int)Math.Min(chunk.Length, most - buffer.Length))) > 0)
            buffer.Write(chunk, 0, read);
        return buffer.ToArray();
    }

    /// <summary>Decodes UTF-8 and drops a byte-order mark.</summary>
    /// <exception cref="DecoderFallbackException">The bytes are no UTF-8.</exception>
    public static string Decode(byte[] bytes)
    {
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        return Strict.GetString(bytes, start, bytes.Length - start);
    }
}
