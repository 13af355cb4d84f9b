namespace AsnEthics.Rules.Tool.ExplainReports;

/// <summary>Writes explained posts in one format, as they come; disposing ends the document.</summary>
internal interface IExplanationReport : IDisposable
{
    void Add(ExplainedPost post);
}
