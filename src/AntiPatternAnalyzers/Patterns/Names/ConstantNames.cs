using Microsoft.CodeAnalysis.CSharp;

namespace AntiPatternAnalyzers.Patterns.Names;

/// <summary>
/// The names that constants of a compilation and of what it refers to have, where their value is a text, null or not a number.
/// They are few, and a name that is none of them stands for no such value, whatever it stands for.
/// </summary>
internal sealed class ConstantNames
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _notNumbers = new(StringComparer.Ordinal);
    private bool _isIncomplete;

    private ConstantNames()
    {
    }

    public static ConstantNames Of(Compilation compilation)
    {
        var names = new ConstantNames();
        names.AddSource(compilation);
        foreach (var reference in compilation.References) names.Add(reference);
        return names;
    }

    /// <summary>Whether something of this name may be a constant text, or one that is null.</summary>
    public bool MayBeText(string name) => _isIncomplete || _texts.Contains(name);

    /// <summary>Whether something of this name may be a constant that is not a number.</summary>
    public bool MayBeNaN(string name) => _isIncomplete || _notNumbers.Contains(name);

    private void Add(MetadataReference reference)
    {
        if (reference is CompilationReference project) AddSource(project.Compilation);
        else if (reference is PortableExecutableReference file) Add(MetadataConstants.Of(file));
        else _isIncomplete = true;
    }

    private void AddSource(Compilation compilation)
    {
        _isIncomplete |= compilation is not CSharpCompilation;
        if (_isIncomplete) return;
        foreach (var tree in compilation.SyntaxTrees) Add(SourceConstants.Of(tree));
    }

    private void Add(FoundConstants? found)
    {
        _isIncomplete |= found == null;
        if (found == null) return;
        _texts.UnionWith(found.Texts);
        _notNumbers.UnionWith(found.NotNumbers);
    }
}
