namespace AntiPatternAnalyzers.FixSurvey;

/// <summary>What two versions of a solution differ in.</summary>
internal sealed class ChangedCode
{
    private readonly Solution _before;

    private ChangedCode(Solution before, ImmutableArray<Document> documents) => (_before, Documents) = (before, documents);

    /// <summary>The changed documents, as they are now.</summary>
    public ImmutableArray<Document> Documents { get; }

    public static ChangedCode Between(Solution before, Solution after) => new(
        before,
        [.. after.GetChanges(before).GetProjectChanges().SelectMany(project => project.GetChangedDocuments(onlyGetDocumentsWithTextChanges: true)).Select(id => after.GetDocument(id)!)]);

    /// <summary>What the compiler says of the changed documents that it did not say before.</summary>
    public async Task<ImmutableArray<Diagnostic>> NewComplaintsAsync(CancellationToken cancellation)
    {
        var complaints = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var document in Documents)
        {
            var known = await Complaints.OfAsync(Before(document), cancellation);
            complaints.AddRange((await Complaints.OfAsync(document, cancellation)).Besides(known));
        }

        return complaints.ToImmutable();
    }

    /// <summary>The same of the whole of their projects.</summary>
    public async Task<ImmutableArray<Diagnostic>> NewProjectComplaintsAsync(CancellationToken cancellation)
    {
        var complaints = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in Documents.Select(document => document.Project).DistinctBy(project => project.Id))
        {
            var known = await Complaints.OfAsync(_before.GetProject(project.Id)!, cancellation);
            complaints.AddRange((await Complaints.OfAsync(project, cancellation)).Besides(known));
        }

        return complaints.ToImmutable();
    }

    /// <summary>The comments that are gone.</summary>
    public async Task<ImmutableArray<string>> LostCommentsAsync(CancellationToken cancellation)
    {
        var lost = ImmutableArray.CreateBuilder<string>();
        foreach (var document in Documents)
        {
            var (was, now) = (await Before(document).GetSyntaxRootAsync(cancellation), await document.GetSyntaxRootAsync(cancellation));
            lost.AddRange(CommentsOf.Code(was!).Lost(CommentsOf.Code(now!)));
        }

        return lost.ToImmutable();
    }

    /// <summary>Writes the documents to the files that they came from.</summary>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        foreach (var document in Documents) await WriteAsync(document, document.FilePath!, cancellation);
    }

    /// <summary>Writes the documents as they were and are, for a difference to be read.</summary>
    public async Task KeepAsync(string folder, string id, CancellationToken cancellation)
    {
        foreach (var document in Documents)
        {
            var place = Path.Combine(id, document.Project.Name, Path.GetRelativePath("/", document.FilePath!).Replace(Path.DirectorySeparatorChar, '~'));
            await WriteAsync(Before(document), Path.Combine(folder, "before", place), cancellation);
            await WriteAsync(document, Path.Combine(folder, "after", place), cancellation);
        }
    }

    private Document Before(Document document) => _before.GetDocument(document.Id)!;

    private static async Task WriteAsync(Document document, string path, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var writer = new StreamWriter(path, append: false, text.Encoding ?? new System.Text.UTF8Encoding());
        text.Write(writer, cancellation);
    }
}
