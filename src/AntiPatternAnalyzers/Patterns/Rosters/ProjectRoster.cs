using AntiPatternAnalyzers.Patterns.Matching;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AntiPatternAnalyzers.Patterns.Rosters;

/// <summary>The rosters of all files of a compilation and of all that it refers to: a name that is on none, or on one as something else, is refused without a look at what it stands for.</summary>
internal sealed class ProjectRoster
{
    private readonly ILookup<string, ConstantText> _texts;
    private readonly HashSet<string> _notNumbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _extensionClasses = new(StringComparer.Ordinal);
    private readonly HashSet<string> _extensions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _typeExtensions = new(StringComparer.Ordinal);
    private readonly bool _isIncomplete;

    /// <param name="rosters">The rosters; null among them stands for what cannot be read, and then nothing is refused.</param>
    public ProjectRoster(IEnumerable<Roster?> rosters)
    {
        var texts = new HashSet<ConstantText>();
        foreach (var roster in rosters)
        {
            _isIncomplete |= roster == null;
            if (roster == null || roster == Roster.Empty) continue;
            texts.UnionWith(roster.Texts);
            _notNumbers.UnionWith(roster.NotNumbers);
            _extensionClasses.UnionWith(roster.ExtensionClasses);
            _extensions.UnionWith(roster.Extensions);
            _typeExtensions.UnionWith(roster.TypeExtensions);
            KnowsDynamic |= roster.KnowsDynamic;
        }

        KnowsDynamic |= _isIncomplete;
        _texts = texts.ToLookup(text => text.Name, StringComparer.Ordinal);
    }

    /// <summary>Whether anything may be <c>dynamic</c>.</summary>
    public bool KnowsDynamic { get; }

    /// <summary>Whether a method of a name may extend types.</summary>
    public bool MayExtend(string name) => !IsMissing(name, _extensions);

    /// <summary>Whether one may be called behind the name of a type.</summary>
    public bool MayExtendTypes(string name) => !IsMissing(name, _typeExtensions);

    /// <summary>Whether code is a name that no constant text, and none that is null, has.</summary>
    public bool IsNoText(SyntaxNode code) => NameOf(code) is { } name && !_texts.Contains(name);

    /// <summary>Whether code is a name that no constant of a text has; null stands for the constants that are null.</summary>
    public bool IsOtherText(SyntaxNode code, string? text)
    {
        if (NameOf(code) is not { } name) return false;
        foreach (var constant in _texts[name])
        {
            if (constant.MayBe(text)) return false;
        }

        return true;
    }

    /// <summary>The constants that may be a text, or null, of which code may be the name of one; null where it is no name, or there may be more.</summary>
    public IEnumerable<ConstantText>? TextsOf(SyntaxNode code) => NameOf(code) is { } name ? _texts[name] : null;

    /// <summary>Whether code is a name that no constant has which is not a number.</summary>
    public bool IsNoNaN(SyntaxNode code) => NameOf(code) is { } name && !_notNumbers.Contains(name);

    /// <summary>Whether code is a name that no class has which extension methods may stand in. An alias may stand for one.</summary>
    public bool IsNoExtensionClass(ExpressionSyntax code, Func<string, bool> isAlias) =>
        NameShape.LastName(code) is { Length: > 0 } name && IsMissing(name, _extensionClasses) && !isAlias(name);

    private string? NameOf(SyntaxNode code) => _isIncomplete ? null : ConstantShape.Name(code);

    private bool IsMissing(string name, HashSet<string> names) => !_isIncomplete && !names.Contains(name);
}
