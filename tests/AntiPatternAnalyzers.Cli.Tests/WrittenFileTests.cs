using System.Text;
using AntiPatternAnalyzers.Cli.Documents;
using AntiPatternAnalyzers.Cli.Terminal;

namespace AntiPatternAnalyzers.Cli.Tests;

public sealed class WrittenFileTests : IDisposable
{
    private readonly Place _place = new();

    public static TheoryData<Encoding> Encodings => [new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode];

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_file_keeps_its_encoding_and_its_mark(Encoding encoding)
    {
        File.WriteAllText(_place.PathOf("a.md"), "Ä\n", encoding);
        var file = await WrittenFile.ReadAsync(_place.PathOf("a.md"), CancellationToken.None);
        await (file with { Text = file.Text + "€\n" }).WriteAsync(CancellationToken.None);
        Assert.Equal([.. encoding.GetPreamble(), .. encoding.GetBytes("Ä\n€\n")], File.ReadAllBytes(_place.PathOf("a.md")));
    }

    [Fact]
    public async Task A_link_stays_a_link_and_a_file_keeps_its_mode()
    {
        if (OperatingSystem.IsWindows()) return;
        _place.With("real.md", "a");
        File.SetUnixFileMode(_place.PathOf("real.md"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.CreateSymbolicLink(_place.PathOf("link.md"), _place.PathOf("real.md"));
        await new WrittenFile(_place.PathOf("link.md"), "b", WrittenFile.Plain).WriteAsync(CancellationToken.None);
        Assert.Equal(("b", _place.PathOf("real.md")), (_place.Read("real.md"), new FileInfo(_place.PathOf("link.md")).LinkTarget));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_place.PathOf("real.md")));
    }

    [Fact]
    public async Task Writing_that_is_stopped_leaves_the_file_and_nothing_beside_it()
    {
        _place.With("a.md", "a");
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new WrittenFile(_place.PathOf("a.md"), "b", WrittenFile.Plain).WriteAsync(new CancellationToken(canceled: true)));
        Assert.Equal(("a", 1), (_place.Read("a.md"), Directory.GetFileSystemEntries(_place.Folder).Length));
    }

    [Theory]
    [InlineData("a\r\nb\r\n", "\r\n")]
    [InlineData("a\nb\r\nc\n", "\n")]
    [InlineData("", "\n")]
    public void The_line_end_is_the_one_that_the_file_has_most_of(string text, string end) => Assert.Equal(end, new WrittenFile("a", text, WrittenFile.Plain).LineEnd);

    [Theory]
    [InlineData("caf\u00E9\u0080\u00FF\n")]
    [InlineData("\u00EF\u00BB\u00BFcaf\u00E9\n")]
    public async Task Bytes_that_are_no_UTF8_are_kept(string text)
    {
        var bytes = Encoding.Latin1.GetBytes(text);
        File.WriteAllBytes(_place.PathOf("a.md"), bytes);
        var file = await WrittenFile.ReadAsync(_place.PathOf("a.md"), CancellationToken.None);
        await (file with { Text = file.Text + "b\n" }).WriteAsync(CancellationToken.None);
        Assert.Equal([.. bytes, .. "b\n"u8], File.ReadAllBytes(_place.PathOf("a.md")));
    }

    [Fact]
    public async Task A_character_that_the_encoding_does_not_have_is_refused()
    {
        _place.With("a.md", "a");
        var fault = await Assert.ThrowsAsync<FaultException>(() => new WrittenFile(_place.PathOf("a.md"), "5 €", Encoding.Latin1).WriteAsync(CancellationToken.None));
        Assert.Equal(("a", $"{_place.PathOf("a.md")}: the file is not UTF-8, and its encoding (iso-8859-1) does not have all characters of the new text: nothing was written. Save it as UTF-8, and try again"), (_place.Read("a.md"), fault.Message));
    }

    [Fact]
    public async Task What_is_no_regular_file_is_written_into_and_stays()
    {
        if (OperatingSystem.IsWindows()) return;
        var pipe = _place.PathOf("pipe");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [pipe])) await made.WaitForExitAsync();
        var read = Task.Run(() => File.ReadAllText(pipe));
        await new WrittenFile(pipe, "a\n", WrittenFile.Plain).WriteAsync(CancellationToken.None);
        Assert.Equal("a\n", await read.WaitAsync(TimeSpan.FromMinutes(1)));
        Assert.Equal([pipe], Directory.GetFileSystemEntries(_place.Folder));
    }

    [Fact]
    public async Task A_file_among_devices_is_replaced_as_a_whole()
    {
        if (!Directory.Exists("/dev/shm")) return;
        var path = Path.Combine("/dev/shm", $"{Path.GetRandomFileName()}.md");
        try
        {
            File.WriteAllText(path, "longer");
            await new WrittenFile(path, "a", WrittenFile.Plain).WriteAsync(CancellationToken.None);
            Assert.Equal("a", File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_device_behind_a_link_is_written_into_and_stays()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return; // Where this fails, only root could do harm.
        File.CreateSymbolicLink(_place.PathOf("null"), "/dev/null");
        await new WrittenFile(_place.PathOf("null"), "a", WrittenFile.Plain).WriteAsync(CancellationToken.None);
        Assert.Equal(("/dev/null", ""), (new FileInfo(_place.PathOf("null")).LinkTarget, File.ReadAllText("/dev/null")));
    }

    public void Dispose() => _place.Dispose();
}
