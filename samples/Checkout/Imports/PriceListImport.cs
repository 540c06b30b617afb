using Checkout.Auditing;
using Checkout.Catalog;

namespace Checkout.Imports;

public sealed class PriceListImport(ProductCatalog catalog, AuditLog audit)
{
    private readonly PriceListParser _parser = new();

    public async Task RunAsync(TextReader list)
    {
        var imported = 0;
        _ = await list.ReadLineAsync();
        while (await list.ReadLineAsync() is { } line)
        {
            catalog.Put(_parser.Parse(line));
            imported++;
        }

        GC.Collect();
        audit.Record("Imported {Count} prices", imported);
    }

    public async Task RunFolderAsync(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.csv"))
        {
            using var reader = File.OpenText(file);
            await RunAsync(reader);
            System.GC.Collect(2, GCCollectionMode.Forced);
        }

        audit.Record("Folder read, {Bytes} bytes in use", GC.GetTotalMemory(forceFullCollection: false));
    }
}
