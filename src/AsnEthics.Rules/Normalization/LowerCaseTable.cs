using System.Globalization;
using System.Reflection;
using System.Text;

namespace AsnEthics.Rules.Normalization;

/// <summary>
/// The small letters of capitals beyond ASCII, from Tables/lower-case.txt. The runtime's own answer depends on the machine's Unicode version and differs between globalization-invariant mode and
/// others (on .NET 10 with ICU 72 for five capitals of Unicode 16). Read at the first character beyond ASCII, then kept.
/// </summary>
internal static class LowerCaseTable
{
    public static char Find(char unit) => Table.Pages[unit >> 8] is { } page && page[unit & 0xFF] is var lower && lower != '\0' ? lower : unit;

    private static class Table
    {
        public static readonly char[]?[] Pages = Load();

        private static char[]?[] Load()
        {
            using var stream = typeof(LowerCaseTable).GetTypeInfo().Assembly.GetManifestResourceStream("Tables/lower-case.txt")!;
            using var reader = new StreamReader(stream, Encoding.UTF8);
            var pages = new char[]?[0x100];
            while (reader.ReadLine() is { } line)
            {
                if (line[0] == '#')
                    continue;

                var fields = line.Split(' ');
                var last = int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                var step = int.Parse(fields[2], CultureInfo.InvariantCulture);
                var distance = int.Parse(fields[3], CultureInfo.InvariantCulture);
                for (var capital = int.Parse(fields[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture); capital <= last; capital += step)
                    (pages[capital >> 8] ??= new char[0x100])[capital & 0xFF] = (char)(capital + distance);
            }

            return pages;
        }
    }
}
