package app.synoptic.read.html;

import org.jsoup.nodes.Element;

/// Hears of the elements within blocks, in the order of the page.
public interface PageListener {

    /// An element within a block begins, as a link or a picture does.
    ///
    /// @param at how long the text is so far; white space may follow before the next character
    void begun(Element element, int at);

    /// It ends.
    ///
    /// @param at how long the text is so far
    void ended(Element element, int at);
}
