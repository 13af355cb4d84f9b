using System.Globalization;
using System.Xml;

namespace AsnEthics.Rules.Tool.Formatting;

/// <summary>A JUnit report: test suites in the order they are first named.</summary>
internal sealed class JunitDocument(string name)
{
    private readonly List<(string Name, List<JunitCase> Cases)> _suites = [];

    public void Add(string suite, JunitCase testCase)
    {
        var cases = _suites.Find(known => known.Name == suite).Cases;
        if (cases is null)
            _suites.Add((suite, cases = []));
        cases.Add(testCase);
    }

    public void WriteTo(Stream output)
    {
        using (var xml = XmlWriter.Create(output, XmlLayout.Document))
            WriteSuites(xml);
        output.Write("\n"u8);
    }

    private void WriteSuites(XmlWriter xml)
    {
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", name);
        WriteCounts(xml, [.. _suites.SelectMany(suite => suite.Cases)]);
        foreach (var (suite, cases) in _suites)
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", XmlLayout.Clean(suite));
            WriteCounts(xml, cases);
            xml.WriteAttributeString("skipped", Count(cases, JunitOutcomeKind.Skipped));
            foreach (var testCase in cases)
                Write(xml, testCase);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteCounts(XmlWriter xml, List<JunitCase> cases)
    {
        xml.WriteAttributeString("tests", cases.Count.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", Count(cases, JunitOutcomeKind.Failed));
        xml.WriteAttributeString("errors", Count(cases, JunitOutcomeKind.Broken));
    }

    private static string Count(List<JunitCase> cases, JunitOutcomeKind kind) =>
        cases.Count(testCase => testCase.Outcome.Kind == kind).ToString(CultureInfo.InvariantCulture);

    private static void Write(XmlWriter xml, JunitCase testCase)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", XmlLayout.Clean(testCase.ClassName));
        xml.WriteAttributeString("name", XmlLayout.Clean(testCase.Name));
        if (testCase.Outcome.Element is { } element)
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString("message", XmlLayout.Clean(testCase.Outcome.Message));
            xml.WriteString(XmlLayout.Clean(testCase.Outcome.Details));
            xml.WriteEndElement();
        }

        if (testCase.Output is not null)
            xml.WriteElementString("system-out", XmlLayout.Clean(testCase.Output));
        xml.WriteEndElement();
    }
}
