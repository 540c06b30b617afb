namespace AntiPatternAnalyzers.Rules;

/// <summary>Paths as text, with either kind of slashes; nothing here looks at a disk.</summary>
internal static class DocumentPath
{
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or "..")) parts.RemoveAt(parts.Count - 1);
            else if (part != "." && (part.Length > 0 || parts.Count == 0)) parts.Add(part);
        }

        return string.Join("/", parts);
    }

    public static string FolderOf(string path)
    {
        var normal = Normalize(path);
        var slash = normal.LastIndexOf('/');
        return slash < 0 ? "" : normal.Substring(0, slash);
    }

    public static string NameOf(string path)
    {
        var normal = Normalize(path);
        return normal.Substring(normal.LastIndexOf('/') + 1);
    }

    public static string Combine(string folder, string path) =>
        folder.Length == 0 || path.StartsWith("/", StringComparison.Ordinal) ? Normalize(path) : Normalize($"{folder}/{path}");

    /// <summary>The path from a folder on; the path itself where it lies elsewhere.</summary>
    public static string Relative(string folder, string path)
    {
        var (root, normal) = (Normalize(folder).TrimEnd('/'), Normalize(path));
        return folder.Length > 0 && normal.StartsWith(root + "/", StringComparison.OrdinalIgnoreCase) ? normal.Substring(root.Length + 1) : normal;
    }

    /// <summary>Whether a path lies within a folder.</summary>
    public static bool IsWithin(string folder, string path) =>
        folder.Length > 0 && Normalize(path).StartsWith(Normalize(folder).TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase);
}
