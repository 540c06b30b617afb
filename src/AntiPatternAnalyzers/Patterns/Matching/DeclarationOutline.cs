using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Matching;

/// <summary>The parts of a declaration that code must have where the pattern spells them: its type, its parameters, its first value, a body; of a field its variables.</summary>
internal sealed class DeclarationOutline
{
    private readonly ImmutableArray<(Func<SyntaxNode, SyntaxNode?> Of, Outline Outline)> _parts;
    private readonly Outline? _variable;
    private readonly bool _hasBody;

    public DeclarationOutline(SyntaxNode pattern, BoundReading reading)
    {
        _parts = Parts.Where(of => of(pattern) != null).Select(of => (of, reading.OutlineOf(of(pattern)!))).ToImmutableArray();
        _variable = pattern is VariableDeclarationSyntax { Variables: { Count: 1 } variables } ? reading.OutlineOf(variables[0]) : null;
        _hasBody = FunctionBody.Of(pattern) != null;
    }

    private static ImmutableArray<Func<SyntaxNode, SyntaxNode?>> Parts { get; } = ImmutableArray.Create<Func<SyntaxNode, SyntaxNode?>>(Type, Parameters, Value, Variables);

    /// <summary>Whether a declaration of the same kind may be this one; only a no is sure.</summary>
    public bool MayBe(SyntaxNode code, in Glance glance)
    {
        if (_hasBody && FunctionBody.Of(code) == null) return false;
        foreach (var (of, outline) in _parts)
        {
            if (of(code) is not { } part || !outline.MayBe(part, glance)) return false;
        }

        return _variable == null || code is VariableDeclarationSyntax variables && IsAmong(variables.Variables, glance);
    }

    /// <summary>A field of the pattern may be any of several that the code declares at once.</summary>
    private bool IsAmong(SeparatedSyntaxList<VariableDeclaratorSyntax> variables, in Glance glance)
    {
        foreach (var variable in variables)
        {
            if (_variable!.MayBe(variable, glance)) return true;
        }

        return false;
    }

    private static SyntaxNode? Type(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.ReturnType,
        LocalFunctionStatementSyntax function => function.ReturnType,
        BasePropertyDeclarationSyntax property => property.Type,
        ParameterSyntax parameter => parameter.Type,
        VariableDeclarationSyntax variables => variables.Type,
        _ => null,
    };

    private static SyntaxNode? Parameters(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => method.ParameterList,
        LocalFunctionStatementSyntax function => function.ParameterList,
        TypeDeclarationSyntax type => type.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault(),
        _ => null,
    };

    private static SyntaxNode? Value(SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax property => property.Initializer,
        VariableDeclaratorSyntax variable => variable.Initializer,
        _ => null,
    };

    private static SyntaxNode? Variables(SyntaxNode node) => (node as BaseFieldDeclarationSyntax)?.Declaration;
}
