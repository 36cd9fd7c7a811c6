package app.synoptic.exchange.content;

import app.synoptic.domain.wording.Passage;

/// The words of a passage with those around them, and where it stands in Unicode code points, as the W3C counts.
///
/// @param start  where it begins, in code points
/// @param end    where it ends
/// @param exact  its words; empty where they may not be told, and so are the next two
/// @param prefix what stands directly before
/// @param suffix what stands directly after
public record Quotation(int start, int end, String exact, String prefix, String suffix) {

    private static final int AROUND = 32;

    /// @param told whether words may be told
    static Quotation of(String text, Passage place, boolean told) {
        int start = text.codePointCount(0, place.start());
        int end = start + text.codePointCount(place.start(), place.end());
        if (!told) {
            return new Quotation(start, end, "", "", "");
        }
        int from = Math.max(0, place.start() - AROUND);
        int to = Math.min(text.length(), place.end() + AROUND);
        return new Quotation(start, end, text.substring(place.start(), place.end()),
                text.substring(from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from, place.start()),
                text.substring(place.end(), to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to));
    }
}
