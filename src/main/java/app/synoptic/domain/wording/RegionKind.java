package app.synoptic.domain.wording;

/// What a stretch of a text is. Furniture is what a page carries besides its article: related stories,
/// cross-links, comments, newsletters, biographies of authors, news of the site.
public enum RegionKind {
    HEADLINE, DATELINE, CAPTION, BODY, FOOTER, FURNITURE;

    /// Whether passages may lie here.
    public boolean citable() {
        return this != FURNITURE;
    }
}
