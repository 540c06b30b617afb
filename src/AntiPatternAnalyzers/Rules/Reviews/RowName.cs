namespace AntiPatternAnalyzers.Rules.Reviews;

/// <summary>What a problem calls a row.</summary>
internal static class RowName
{
    /// <summary>Its ID; its place where it shares one.</summary>
    public static string Of(Rule rule) => rule.Id != Rule.SharedId ? rule.Id : $"the row in {DocumentPath.NameOf(rule.Document.Path)}:{rule.Line.ToString(System.Globalization.CultureInfo.InvariantCulture)}";
}
