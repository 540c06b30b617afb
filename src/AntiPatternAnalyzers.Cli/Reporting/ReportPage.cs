using System.Globalization;
using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Formats;
using AntiPatternAnalyzers.Cli.Scanning;

namespace AntiPatternAnalyzers.Cli.Reporting;

/// <summary>The report as one page that needs nothing beside it: no network, no other file.</summary>
internal sealed class ReportPage
{
    private readonly ReportData _data;
    private readonly Html _html = new();

    private ReportPage(ReportData data) => _data = data;

    public static string Of(ReportData data)
    {
        var page = new ReportPage(data);
        page.Head();
        page.Folders();
        page.Rows();
        page.Findings();
        page.Lists();
        page._html.Raw($"</main>\n<script>\n{Resource("Report.js")}</script>\n</body>\n</html>\n");
        return page._html.ToString();
    }

    private void Head()
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(_data.Folder));
        _html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Element("title", $"Learnings of {name}").Raw($"\n<style>\n{Resource("Report.css")}</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#rows\">To the rows</a>\n<header>\n")
            .Element("h1", $"Learnings of {name}").Element("p", $"What the team learned, and where its code falls into it again. {_data.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}", "class=\"soft\"").Raw("\n<ul class=\"numbers\">");
        Number(_data.Found.Length, "findings");
        Number(_data.Rows.Count(row => row.Kind == RowKind.Rule), "rules");
        Number(_data.Rows.Count(row => row.Kind == RowKind.Rule && _data.Hits(row) > 0), "rules with findings");
        Number(_data.Entries.Count(), "entries");
        Number(_data.Files, "files looked at");
        _html.Raw("</ul>\n</header>\n<div class=\"filter\" role=\"search\"><label for=\"filter\">Filter</label><input id=\"filter\" type=\"search\" placeholder=\"ID, word, file or folder (press / )\" autocomplete=\"off\">")
            .Raw($"<span id=\"count\" class=\"soft\" aria-live=\"polite\" data-all=\"{_data.Found.Length}\"></span></div>\n<main>\n");
        foreach (var project in _data.Unloaded) _html.Element("p", $"{_data.Shown(project.Path)} could not be loaded, and is not in this report: {project.Reason}", "class=\"bad\"");
        foreach (var project in _data.Unresolved) _html.Element("p", $"{_data.Shown(project.Path)}: {project.Reason}", "class=\"bad\"");
    }

    private void Number(int number, string what) => _html.Raw("<li>").Element("b", number.ToString("N0", CultureInfo.InvariantCulture)).Raw(Html.Escape(what)).Raw("</li>");

    private void Rows()
    {
        _html.Raw("<h2 id=\"rows\">Rows</h2>\n<div class=\"wide\"><table>\n<thead><tr>");
        foreach (var column in (string[])["ID", "Learning", "Problem caused", "Instead", "Learned", "Findings"]) _html.Raw("<th scope=\"col\" aria-sort=\"none\">").Element("button", column, "type=\"button\"").Raw("</th>");
        _html.Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in _data.Rows.OrderByDescending(_data.Hits).ThenBy(row => row.Id, StringComparer.Ordinal)) Row(row);
        _html.Raw("</tbody></table></div>\n");
    }

    private void Row(RowInfo row)
    {
        var hits = _data.Hits(row);
        _html.Raw($"<tr id=\"{ReportData.Anchor(row.Document, row.Line, row.Id)}\" data-text=\"{Html.Escape($"{row.Id} {row.Title} {row.Problem} {row.Alternative} {row.Learned} {row.Topic}".ToLowerInvariant())}\">")
            .Element("td", row.Id ?? "").Raw("<td>").Element("strong", row.Title)
            .Element("div", row.Kind switch { RowKind.Prose => "in words only", RowKind.Faulty => "has a fault, and is not run", _ => $"{row.Severity}{(row.HasFix ? ", with a fix" : "")}" }, "class=\"soft\"").Raw("</td>")
            .Element("td", row.Problem).Raw("<td>").Element(row.HasFix ? "code" : "span", row.Alternative).Raw("</td>")
            .Raw("<td>").Raw(Html.Escape(row.Learned ?? "")).Element("div", $"{_data.Shown(row.Document)}:{row.Line}", "class=\"soft place\"").Raw("</td>")
            .Raw($"<td class=\"number\" data-value=\"{hits}\">{hits}</td></tr>\n");
    }

    private void Folders()
    {
        _html.Raw("<h2 id=\"folders\">Where they cluster</h2>\n");
        if (_data.Folders.IsEmpty) _html.Element("p", "Nowhere: nothing was found.", "class=\"empty\"");
        else _html.Element("p", "A folder is as large as it has findings, and its colour the stronger the more a file of it has. Follow one to its findings.", "class=\"soft\"").Raw(FolderPicture.Of(_data.Folders)).Raw("\n");
    }

    private void Findings()
    {
        _html.Raw("<h2 id=\"findings\">Findings</h2>\n");
        foreach (var folder in _data.Folders)
        {
            _html.Raw("<section data-group>").Element("h3", $"{folder.Folder} ({Amount.Of(folder.Findings, "finding")})", $"id=\"{Html.Anchor(folder.Folder)}\"").Raw("<ul class=\"findings\">\n");
            foreach (var found in folder.Found) Finding(found);
            _html.Raw("</ul></section>\n");
        }
    }

    private void Finding(Spotted found)
    {
        var (document, line) = ReportData.RowOf(found);
        var place = $"{_data.Shown(found.Path)}:{found.Lines.Start.Line + 1}";
        _html.Raw($"<li class=\"finding\" data-text=\"{Html.Escape($"{place} {found.Id} {found.Message}".ToLowerInvariant())}\">")
            .Element("span", place, "class=\"place\"").Raw(" ").Element("a", found.Id, $"href=\"#{ReportData.Anchor(document, line, found.Id == Rules.Rule.SharedId ? null : found.Id)}\"").Raw(" ").Raw(Html.Escape(found.Message)).Raw("</li>\n");
    }

    private void Lists()
    {
        List("Rules that found nothing", _data.Silent.Select(silent => $"{silent.Row.Id} {silent.Row.Title} ({_data.Shown(silent.Row.Document)}:{silent.Row.Line}): {silent.Why}"), "None: each rule finds something.");
        List("Rows in words only", _data.Rows.Where(row => row.Kind == RowKind.Prose).Select(row => $"{row.Title} ({_data.Shown(row.Document)}:{row.Line})"), "None: each row is a rule.");
        List("Entries without a rule", _data.Unruled.Select(place => $"{place.Entry.Heading} ({_data.Shown(place.Document.Path)})"), "None: a rule leads to each entry.");
        var dated = _data.Entries.Where(place => place.Date != null).OrderBy(place => place.Date).ToList();
        List("Oldest entries", dated.Take(5).Select(place => place.Entry.Heading), "None has a date.");
        List("Newest entries", dated.AsEnumerable().Reverse().Take(5).Select(place => place.Entry.Heading), "None has a date.");
    }

    private void List(string title, IEnumerable<string> lines, string empty)
    {
        _html.Element("h2", title).Raw("\n");
        var all = lines.ToList();
        if (all.Count == 0) _html.Element("p", empty, "class=\"empty\"");
        else _html.Raw("<ul>\n");
        foreach (var line in all) _html.Element("li", line, $"data-text=\"{Html.Escape(line.ToLowerInvariant())}\"").Raw("\n");
        if (all.Count > 0) _html.Raw("</ul>\n");
    }

    private static string Resource(string name)
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
