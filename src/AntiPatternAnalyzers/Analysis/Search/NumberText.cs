namespace AntiPatternAnalyzers.Analysis.Search;

/// <summary>Numbers as they are written: tables of them, <c>0x9E3779B9u</c>, would be looked through for words letter by letter.</summary>
internal static class NumberText
{
    /// <summary>Whether all of some letters and digits is one number; only a yes is sure.</summary>
    public static bool IsAll(char[] buffer, int start, int end)
    {
        var isHexadecimal = end - start > 2 && buffer[start] == '0' && buffer[start + 1] is 'x' or 'X';
        var index = isHexadecimal ? start + 2 : start;
        while (index < end && (isHexadecimal ? IsHexadecimal(buffer[index]) : buffer[index] is >= '0' and <= '9')) index++;
        return index == end || index + 1 == end && buffer[index] is 'u' or 'U' or 'l' or 'L';
    }

    private static bool IsHexadecimal(char character) => character is >= '0' and <= '9' or >= 'a' and <= 'f' or >= 'A' and <= 'F';
}
