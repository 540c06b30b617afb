using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Anchors;

/// <summary>
/// Finds the anchors of a pattern: the words that an equivalence never takes away. What code may leave out, or spell in
/// another way, is none: a type that is inferred, a constant, the class before a static member.
/// </summary>
internal sealed class AnchorReader
{
    private readonly PatternReading _reading;
    private readonly SyntaxNode? _skipped;
    private readonly List<(Anchor, bool)> _found = new();

    private AnchorReader(PatternReading reading, SyntaxNode? skipped) => (_reading, _skipped) = (reading, skipped);

    /// <summary>The anchors of a node of a pattern, and whether each is a keyword.</summary>
    public static IReadOnlyList<(Anchor Anchor, bool IsKeyword)> Read(SyntaxNode pattern, PatternReading reading, SyntaxNode? skipped = null)
    {
        var reader = new AnchorReader(reading, skipped);
        reader.Visit(pattern);
        return reader._found;
    }

    private void Visit(SyntaxNode? node)
    {
        if (node == null || node == _skipped) return;
        if (_reading.Holes[node] != null) VisitHole(node);
        else if (NullTest.Read(node) is { } test) Visit(test.Operand);
        else if (node is TypeSyntax && node is not IdentifierNameSyntax) VisitType((TypeSyntax)node);
        else VisitCode(node);
    }

    /// <summary>A hole for a declaration may carry attributes.</summary>
    private void VisitHole(SyntaxNode hole)
    {
        if (hole is not MemberDeclarationSyntax declaration) return;
        foreach (var list in declaration.AttributeLists) VisitParts(list);
    }

    private void VisitCode(SyntaxNode node)
    {
        switch (node)
        {
            case LiteralExpressionSyntax or ThisExpressionSyntax or BaseExpressionSyntax or ConstantPatternSyntax or NameColonSyntax or BaseListSyntax:
                break;
            case DefaultExpressionSyntax:
                Add(Anchor.Of("default", "new"));
                break;
            case ObjectCreationExpressionSyntax creation:
                VisitCreation(creation);
                break;
            case CastExpressionSyntax or TypeOfExpressionSyntax or SizeOfExpressionSyntax or CatchDeclarationSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression or (int)SyntaxKind.AsExpression }:
                VisitTyped(node);
                break;
            case AttributeSyntax attribute:
                VisitAttribute(attribute);
                break;
            case MemberAccessExpressionSyntax access:
                VisitAccess(access);
                break;
            case InvocationExpressionSyntax call:
                VisitCallee(call.Expression);
                Visit(call.ArgumentList);
                break;
            case IdentifierNameSyntax name:
                VisitName(name);
                break;
            case AnonymousFunctionExpressionSyntax function:
                VisitFunction(function);
                break;
            case AccessorDeclarationSyntax accessor:
                Visit(FunctionBody.Of(accessor));
                break;
            case UsingDirectiveSyntax or BaseNamespaceDeclarationSyntax:
                VisitDirective(node);
                break;
            default:
                VisitParts(node);
                break;
        }
    }

    /// <summary>What a type that is inferred is spelled as.</summary>
    private const string WordOfInference = "var";

    /// <summary>A type counts only where code must spell it: those of locals may be inferred, type arguments left out.</summary>
    private void VisitType(TypeSyntax type)
    {
        if (type == _reading.Nodes[0] || IsOfMember(type)) Add(TypeWords.Of(type));
        else if (IsOfLocal(type) && TypeWords.Of(type) is { IsEmpty: false } words) Add(new Anchor(words).Or(WordOfInference));
    }

    private static bool IsOfMember(TypeSyntax type) => type.Parent switch
    {
        MethodDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax or EventDeclarationSyntax or LocalFunctionStatementSyntax => true,
        ParameterSyntax { Parent: ParameterListSyntax { Parent: not AnonymousFunctionExpressionSyntax } } => true,
        VariableDeclarationSyntax { Parent: BaseFieldDeclarationSyntax } => true,
        _ => false,
    };

    private static bool IsOfLocal(TypeSyntax type) => type.Parent is VariableDeclarationSyntax { Parent: LocalDeclarationStatementSyntax };

    private void VisitCreation(ObjectCreationExpressionSyntax creation)
    {
        if (TypeWords.Of(creation.Type) is { IsEmpty: false } words) Add(new Anchor(words).Or(Anchor.ImplicitCreation));
        else Add(Anchor.Of("new"), isKeyword: true);
        Visit(creation.ArgumentList);
        Visit(creation.Initializer);
    }

    /// <summary>A cast, a test, <c>typeof</c> and <c>catch</c> spell their types.</summary>
    private void VisitTyped(SyntaxNode node)
    {
        foreach (var part in node.ChildNodesAndTokens())
        {
            if (part.AsNode() is TypeSyntax type && IsTypeOf(node, type)) Add(TypeWords.Of(type));
            else if (part.AsNode() is { } inner) Visit(inner);
            else VisitToken(part.AsToken());
        }
    }

    private static bool IsTypeOf(SyntaxNode node, TypeSyntax type) => node is not BinaryExpressionSyntax binary || binary.Right == type;

    private void VisitAttribute(AttributeSyntax attribute)
    {
        var words = TypeWords.Of(attribute.Name);
        if (!words.IsEmpty) Add(new Anchor(words).Or(AttributeName.OtherOf(words[0])));
        Visit(attribute.ArgumentList);
    }

    private void VisitAccess(MemberAccessExpressionSyntax access)
    {
        if (HeadName.IsReplaceable(access.Name)) return;
        if (access == _reading.Nodes[0] && DottedName.Is(access)) Add(TypeWords.Of(access.Name));
        else VisitCallee(access);
    }

    /// <summary>The name of a member, and what stands before it where that can be no type, which code need not spell.</summary>
    private void VisitCallee(ExpressionSyntax called)
    {
        switch (called)
        {
            case MemberAccessExpressionSyntax access:
                VisitToken(access.Name.Identifier);
                if (IsDotted(access.Expression)) VisitReceiver(access);
                else Visit(access.Expression);
                break;
            case SimpleNameSyntax name:
                VisitToken(name.Identifier);
                break;
            default:
                Visit(called);
                break;
        }
    }

    /// <summary>A class before a static member need not be spelled, but for a member of any name.</summary>
    private void VisitReceiver(MemberAccessExpressionSyntax access)
    {
        if (Hole.Of(access.Name.Identifier) == null) return;
        if (access.Expression is MemberAccessExpressionSyntax qualified) Add(TypeWords.Of(qualified.Name));
        else if (access.Expression is TypeSyntax name) Add(TypeWords.Of(name));
    }

    private static bool IsDotted(ExpressionSyntax expression) =>
        expression is NameSyntax or PredefinedTypeSyntax || expression is MemberAccessExpressionSyntax access && IsDotted(access.Expression);

    /// <summary>A name by itself: a type may be inferred where it stands, and has other names.</summary>
    private void VisitName(IdentifierNameSyntax name)
    {
        if (SyntaxFacts.IsInTypeOnlyContext(name) && name != _reading.Nodes[0]) VisitType(name);
        else if (!HeadName.IsReplaceable(name)) Add(TypeWords.Of(name));
    }

    /// <summary>Parameters compare by place, their types may be left out, and one statement may stand without its block.</summary>
    private void VisitFunction(AnonymousFunctionExpressionSyntax function)
    {
        VisitToken(function.AsyncKeyword);
        Visit(function.Body);
    }

    /// <summary>Namespaces may be told by their last name alone.</summary>
    private void VisitDirective(SyntaxNode directive)
    {
        var name = directive.ChildNodes().OfType<NameSyntax>().LastOrDefault();
        if (name != null) Add(TypeWords.Of(name));
        foreach (var part in directive.ChildNodesAndTokens())
        {
            if (part.IsToken) VisitToken(part.AsToken());
            else if (part.AsNode() is MemberDeclarationSyntax member) Visit(member);
        }
    }

    private void VisitParts(SyntaxNode node)
    {
        foreach (var part in node.ChildNodesAndTokens())
        {
            if (part.AsNode() is { } inner) Visit(inner);
            else if (!(node is ReturnStatementSyntax && node != _reading.Nodes[0])) VisitToken(part.AsToken());
        }
    }

    private void VisitToken(SyntaxToken token)
    {
        if (token.IsMissing || Hole.Of(token) != null || _reading.Holes[token] != null || Parsing.Marker.IsTail(token.Text)) return;
        if (token.IsKind(SyntaxKind.IdentifierToken)) Add(Anchor.Of(token.ValueText));
        else if (token is { RawKind: (int)SyntaxKind.UsingKeyword, Parent: StatementSyntax }) Add(Anchor.Of(Anchor.UsingStatement), isKeyword: true);
        else if (SyntaxFacts.IsKeywordKind(token.Kind()) && !token.IsKind(SyntaxKind.NotKeyword)) Add(Anchor.Of(token.ValueText), isKeyword: true);
    }

    private void Add(ImmutableArray<string> words)
    {
        if (!words.IsEmpty) Add(new Anchor(words));
    }

    private void Add(Anchor anchor, bool isKeyword = false) => _found.Add((anchor, isKeyword));
}
