using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Tests.Verification.Examples;

/// <summary>What an example leaves unsaid round its code. Statements may stand between usings and the types they use.</summary>
internal static class ExampleFrame
{
    /// <summary>The example as a file; as it is where it is no C# in any frame, so that the compiler says why.</summary>
    public static string Around(string code)
    {
        var root = CSharpSyntaxTree.ParseText(code, Code.Options).GetCompilationUnitRoot();
        var statements = root.Members.OfType<GlobalStatementSyntax>().ToList();
        return statements.Count > 0 && !root.ContainsDiagnostics ? AroundStatements(code, statements) : Framed(code);
    }

    private static string AroundStatements(string code, List<GlobalStatementSyntax> statements)
    {
        var (start, end) = (statements[0].SpanStart, statements[^1].Span.End);
        var method = code[start..end].Contains("yield ", StringComparison.Ordinal) ? "IEnumerable<object> Run()" : "async Task Run(CancellationToken stop)";
        return $"{code[..start]}partial class Frame {{ {method} {{ {code[start..end]} }} }}{code[end..]}";
    }

    private static string Framed(string code)
    {
        try
        {
            return Code.Framed(code);
        }
        catch (InvalidOperationException)
        {
            return code;
        }
    }
}
