package app.synoptic.read.layout;

import java.util.List;

/// One thing under another on a page. Offsets are those of the reading text, in UTF-16 code units.
public sealed interface PageItem {

    /// A block of text.
    ///
    /// @param level  of a heading, 1 to 6; else 0
    /// @param indent how many lists and quotes it lies in
    /// @param sign   what stands before an entry of a list, as `•` or `3.`; empty elsewhere
    /// @param runs   all of it, parted where its style changes
    record Words(int start, int end, Form form, int level, int indent, String sign, List<Run> runs) implements PageItem {

        public Words {
            runs = List.copyOf(runs);
        }
    }

    /// A picture.
    ///
    /// @param number    counted from 0, for [LaidPage#picture(int)]
    /// @param from      where the words begin that the smallest part of the page holds in which it lies together with any
    /// @param to        where they end
    /// @param alternate what the page says instead of it; empty where it says nothing
    /// @param width     as the page asks for, in pixels; 0 where it does not
    /// @param height    the same
    /// @param held      whether the capture holds it
    record Picture(int number, int from, int to, String alternate, int width, int height, boolean held) implements PageItem {}

    /// Characters of one style.
    ///
    /// @param link where they lead, as the page has it; empty where nowhere
    record Run(int start, int end, boolean strong, boolean emphasis, String link) {}

    /// What a block of text is on the page.
    enum Form { PARAGRAPH, HEADING, QUOTE, ENTRY, ROW, CAPTION, PREFORMATTED }
}
