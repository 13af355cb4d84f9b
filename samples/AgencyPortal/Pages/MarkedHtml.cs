using AgencyPortal.Checking;
using Microsoft.AspNetCore.Html;

namespace AgencyPortal.Pages;

/// <summary>A post with its hits marked. The text is encoded; only the marks are markup.</summary>
internal static class MarkedHtml
{
    public static IHtmlContent Of(string text, IReadOnlyList<FindingView> findings)
    {
        var html = new HtmlContentBuilder();
        foreach (var (piece, mark) in MarkedText.Pieces(text, findings))
        {
            if (mark is { } severity)
                html.AppendHtml("<mark data-severity=\"" + SeverityName.Code(severity) + "\">").Append(piece).AppendHtml("</mark>");
            else
                html.Append(piece);
        }

        return html;
    }
}
