using System.Runtime.CompilerServices;

namespace AntiPatternAnalyzers.Patterns.Names;

/// <summary>
/// All that decides what the names of a document mean in a compilation: the names that its files declare, and the very
/// assemblies that it refers to. In two compilations of one vocabulary, a name that means something in an assembly means the same.
/// </summary>
internal sealed class Vocabulary : IEquatable<Vocabulary>
{
    /// <summary>Stand in for assemblies, of which those of other projects hold their whole compilation.</summary>
    private static readonly ConditionalWeakTable<ISymbol, object> Tokens = new();

    private readonly string _assembly;
    private readonly string[] _files;
    private readonly object?[] _references;

    private Vocabulary(string assembly, string[] files, object?[] references) => (_assembly, _files, _references) = (assembly, files, references);

    public static Vocabulary Of(Compilation compilation) => new(
        Identity(compilation),
        compilation.SyntaxTrees.Select(DeclaredNames.Of).Concat(compilation.References.SelectMany(reference => reference.Properties.Aliases)).ToArray(),
        compilation.References.Select(reference => compilation.GetAssemblyOrModuleSymbol(reference) is { } symbol ? Tokens.GetOrCreateValue(symbol) : null).ToArray());

    /// <summary>Whether a symbol lives in an assembly that was read from metadata, with all that it refers to, so that it is the same in all compilations that refer to it, and holds none of them.</summary>
    public static bool IsShared(ISymbol symbol) => symbol.ContainingAssembly is { } assembly && SharedAssemblies.Contain(assembly);

    /// <summary>What decides whose internal types it sees, together with the attributes among the declared names. The assembly's own identity would have the compiler bind all of those.</summary>
    private static string Identity(Compilation compilation)
    {
        var options = compilation.Options;
        return string.Join("\n", compilation.AssemblyName, options.CryptoKeyFile, options.CryptoKeyContainer, BitConverter.ToString(options.CryptoPublicKey.ToArray()));
    }

    public bool Equals(Vocabulary? other) => other != null && _assembly == other._assembly
        && _references.SequenceEqual(other._references) && _files.SequenceEqual(other._files, StringComparer.Ordinal);

    public override bool Equals(object? other) => Equals(other as Vocabulary);

    public override int GetHashCode() => _files.Length * 31 + _references.Length;
}
