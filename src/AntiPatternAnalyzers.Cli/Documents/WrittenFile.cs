using System.Text;
using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli.Documents;

/// <summary>A text file that is changed as a whole or not at all, and keeps its encoding.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Text">What it says.</param>
/// <param name="Encoding">How it is written, with the byte order mark where it has one.</param>
internal sealed record WrittenFile(string Path, string Text, Encoding Encoding)
{
    /// <summary>UTF-8 without a byte order mark, as new files are written.</summary>
    public static Encoding Plain { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The line end that the file has most of.</summary>
    public string LineEnd => Text.Count(character => character == '\n') is var all and > 0 && Text.Split("\r\n").Length - 1 > all / 2 ? "\r\n" : "\n";

    /// <summary>Reads a file.</summary>
    public static async Task<WrittenFile> ReadAsync(string path, CancellationToken cancellation)
    {
        var text = Decoded(await File.ReadAllBytesAsync(path, cancellation));
        return new WrittenFile(path, text.ToString(), text.Encoding ?? Plain);
    }

    /// <summary>The text of a file in UTF-8 or UTF-16; where it is neither, each byte is a character, so that none is lost.</summary>
    public static SourceText Decoded(byte[] bytes)
    {
        var text = SourceText.From(bytes, bytes.Length);
        return bytes.AsSpan().SequenceEqual(Encoded(text.ToString(), text.Encoding ?? Plain)) ? text : SourceText.From(Encoding.Latin1.GetString(bytes), Encoding.Latin1);
    }

    /// <summary>Text as it stands in a file, with the byte order mark where the encoding has one.</summary>
    public static byte[] Encoded(string text, Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

    /// <summary>Writes the file: beside its place first, then in one step into it, so that no reader and no Ctrl+C ever meets half of it. A pipe or a device is written into.</summary>
    /// <exception cref="FaultException">The encoding does not have all characters of the text.</exception>
    public async Task WriteAsync(CancellationToken cancellation)
    {
        var bytes = Encoded(Text, Encoding);
        if (Encoding.IsSingleByte && Encoding.GetString(bytes) != Text) throw new FaultException($"{Path}: the file is not UTF-8, and its encoding ({Encoding.WebName}) does not have all characters of the new text: nothing was written. Save it as UTF-8, and try again");
        await using var stream = Stream(Path);
        if (stream != null) await stream.WriteAsync(bytes, cancellation);
        else await ReplaceAsync(Resolved(Path), bytes, cancellation);
    }

    private static async Task ReplaceAsync(string place, byte[] bytes, CancellationToken cancellation)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(place)!);
        var beside = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(place)!, $".{System.IO.Path.GetFileName(place)}.{System.IO.Path.GetRandomFileName()}.tmp");
        try
        {
            await File.WriteAllBytesAsync(beside, bytes, cancellation);
            if (!OperatingSystem.IsWindows() && File.Exists(place)) File.SetUnixFileMode(beside, File.GetUnixFileMode(place));
            File.Move(beside, place, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>The pipe or the device that stands at the path; null where a file does, or nothing.</summary>
    private static FileStream? Stream(string path)
    {
        if (OperatingSystem.IsWindows() || !File.Exists(path)) return null;
        try
        {
            var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            if (!stream.CanSeek || stream.Length == 0 && Resolved(path).StartsWith("/dev/", StringComparison.Ordinal)) return stream;
            stream.Dispose();
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null; // A file that is read only can still be replaced.
        }
    }

    /// <summary>The file behind a link, so that the link stays one.</summary>
    private static string Resolved(string path) =>
        (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? System.IO.Path.GetFullPath(path);
}
