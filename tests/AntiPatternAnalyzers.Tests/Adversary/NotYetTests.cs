namespace AntiPatternAnalyzers.Tests.Adversary;

/// <summary>What the specification demands and the engine does not do yet. A line that it has learned moves to the other files.</summary>
public class NotYetTests
{
    [Fact]
    public void Every_marked_line_is_still_missed_and_every_temptation_still_a_false_alarm()
    {
        var found = Corpus.Find(Corpus.Compile(Corpus.NotYet), Corpus.NotYet);
        var learned = Corpus.NotYet.SelectMany(file => file.Marks).Intersect(found);
        var resisted = Corpus.NotYet.SelectMany(file => file.Temptations).Except(found);
        Corpus.AssertNone(learned.Concat(resisted));
    }
}
