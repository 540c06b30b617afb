namespace AntiPatternAnalyzers.Examples.Compiling;

/// <summary>An example may begin with a comment that names its file, for rows with a scope: <c>// src/Orders/Order.cs</c>.</summary>
internal static class ExamplePath
{
    private const string Comment = "// ";

    public static string In(string code)
    {
        var first = code.Split('\n')[0].Trim();
        return first.StartsWith(Comment, StringComparison.Ordinal) && first.EndsWith(".cs", StringComparison.Ordinal) ? first.Substring(Comment.Length) : "Example.cs";
    }
}
