using System.Runtime.InteropServices;

namespace AsnEthics.Rules.Tests.Frameworks;

/// <summary>Groups of texts in a file, for two processes on one machine: each text as its UTF-16 units, for no encoding carries half a surrogate pair.</summary>
internal static class TextGroups
{
    public static void Write(string path, IReadOnlyList<IReadOnlyList<string>> groups)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(groups.Count);
        foreach (var group in groups)
        {
            writer.Write(group.Count);
            foreach (var text in group)
            {
                writer.Write(text.Length);
                writer.Write(MemoryMarshal.AsBytes(text.AsSpan()).ToArray());
            }
        }
    }

    public static IReadOnlyList<IReadOnlyList<string>> Read(string path)
    {
        using var reader = new BinaryReader(File.OpenRead(path));
        var groups = new string[reader.ReadInt32()][];
        for (var group = 0; group < groups.Length; group++)
        {
            groups[group] = new string[reader.ReadInt32()];
            for (var text = 0; text < groups[group].Length; text++)
                groups[group][text] = MemoryMarshal.Cast<byte, char>(reader.ReadBytes(reader.ReadInt32() * sizeof(char))).ToString();
        }

        return groups;
    }
}
