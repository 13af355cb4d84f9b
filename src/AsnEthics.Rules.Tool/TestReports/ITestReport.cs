namespace AsnEthics.Rules.Tool.TestReports;

/// <summary>Writes how the examples went in one format.</summary>
internal interface ITestReport
{
    void Write(TestOutcome outcome, Stream output);
}
