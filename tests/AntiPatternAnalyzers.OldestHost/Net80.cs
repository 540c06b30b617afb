namespace Basic.Reference.Assemblies;

/// <summary>In the place of the package of that name, which wants a newer Roslyn: the framework that the tests run on.</summary>
internal static class Net80
{
    public static class References
    {
        public static ImmutableArray<MetadataReference> All { get; } =
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
                .Where(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
                .Select(file => MetadataReference.CreateFromFile(file)),
        ];
    }
}
