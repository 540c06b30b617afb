using System.Reflection;

namespace AntiPatternAnalyzers.Patterns;

/// <summary>
/// A semantic model that leaves out what may be null where: asked for a symbol, an ordinary one analyses the whole body
/// round it for that, while this one binds a statement. All else that it says is the same. Compilers from 4.9 on have it;
/// it is marked as an experiment there, hence by its name.
/// </summary>
internal static class QuickModel
{
    private static readonly object? Option = Read(typeof(Compilation).Assembly.GetType("Microsoft.CodeAnalysis.SemanticModelOptions"));
    private static readonly MethodInfo? Method = Option == null ? null : typeof(Compilation).GetMethod(nameof(Compilation.GetSemanticModel), new[] { typeof(SyntaxTree), Option.GetType() });

    /// <summary>The quick model of a file, or the ordinary one where the compiler has no other.</summary>
    public static SemanticModel Of(Compilation compilation, SyntaxTree tree) =>
        Method?.Invoke(compilation, new[] { tree, Option }) as SemanticModel ?? Ordinary(compilation, tree);

    /// <summary>The driver's model would have it bind the whole file, asked or not.</summary>
#pragma warning disable RS1030 // Do not invoke Compilation.GetSemanticModel() method within a diagnostic analyzer
    public static SemanticModel Ordinary(Compilation compilation, SyntaxTree tree) => compilation.GetSemanticModel(tree);
#pragma warning restore RS1030

    private static object? Read(Type? options) =>
        options is { IsEnum: true } && Enum.IsDefined(options, "DisableNullableAnalysis") ? Enum.Parse(options, "DisableNullableAnalysis") : null;
}
