namespace AntiPatternAnalyzers.Benchmarks.Generating;

/// <summary>What generated types and members are named after.</summary>
internal static class Words
{
    private static readonly string[] Adjectives = ["Active", "Archived", "Cached", "Common", "Daily", "Draft", "Early", "External", "Final", "Local", "Monthly", "Open", "Pending", "Planned", "Primary", "Remote", "Shared", "Small", "Urgent", "Weekly"];
    private static readonly string[] Nouns = ["Account", "Address", "Batch", "Basket", "Carrier", "Catalog", "Customer", "Delivery", "Discount", "Invoice", "Ledger", "Letter", "Message", "Offer", "Order", "Parcel", "Payment", "Price", "Product", "Receipt", "Refund", "Report", "Route", "Shelf", "Stock", "Supplier", "Tariff", "Ticket", "Vendor", "Voucher"];
    private static readonly string[] Verbs = ["Add", "Apply", "Check", "Close", "Collect", "Compare", "Compute", "Drop", "Fetch", "Find", "Group", "Join", "List", "Load", "Merge", "Move", "Open", "Print", "Rate", "Reserve", "Send", "Sort", "Split", "Store", "Sum", "Update"];

    public static string Noun(Random random) => Adjectives[random.Next(Adjectives.Length)] + Nouns[random.Next(Nouns.Length)];

    public static string Verb(Random random) => Verbs[random.Next(Verbs.Length)] + Nouns[random.Next(Nouns.Length)];
}
