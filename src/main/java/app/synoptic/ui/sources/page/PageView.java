package app.synoptic.ui.sources.page;

/// What shows in a pane the page a text was read from.
interface PageView {

    /// Lights other passages, and brings the one stepped to into sight, or else the first.
    void light(PageHighlights now);

    /// Takes the focus.
    void enter();
}
