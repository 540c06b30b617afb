using System.Text;

namespace AntiPatternAnalyzers.Cli.Authoring;

/// <summary>A learning as the entry of a document: date, what happened, pattern and alternative where they are long, examples.</summary>
internal static class EntryText
{
    /// <param name="learning">The learning.</param>
    /// <param name="id">The ID of its row.</param>
    /// <param name="level">The level of the heading.</param>
    public static string Of(NewLearning learning, string id, int level)
    {
        var text = new StringBuilder($"{new string('#', level)} {Heading(learning)}\n\n**What happened**:\n{learning.Happened}\n");
        if (learning.IsBadLong) Fence(text, $"anti-pattern {id}", learning.Bad);
        if (learning.IsGoodLong) Fence(text, $"alternative {id}", learning.Good);
        foreach (var example in learning.BadExamples) Fence(text, $"bad {id}", example);
        foreach (var example in learning.GoodExamples) Fence(text, $"good {id}", example);
        return text.ToString();
    }

    private static string Heading(NewLearning learning) => $"{learning.When}: {learning.Topic}";

    private static void Fence(StringBuilder text, string info, string code)
    {
        var marks = new string('`', Math.Max(3, Ticks.Longest(code) + 1));
        text.Append($"\n{marks}csharp {info}\n{code.TrimEnd()}\n{marks}\n");
    }
}
