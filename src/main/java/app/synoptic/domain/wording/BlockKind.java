package app.synoptic.domain.wording;

import java.util.Locale;

/// What a block of a page is to its article, more finely than a region tells it. The kinds from [#NAVIGATION] on are furniture.
public enum BlockKind {
    HEADLINE(RegionKind.HEADLINE), BYLINE(RegionKind.DATELINE), DATELINE(RegionKind.DATELINE), STANDFIRST(RegionKind.BODY),
    BODY(RegionKind.BODY), SUBHEADING(RegionKind.BODY), QUOTE(RegionKind.BODY), LIST(RegionKind.BODY), TABLE(RegionKind.BODY),
    CAPTION(RegionKind.CAPTION), FOOTER(RegionKind.FOOTER),
    NAVIGATION, RELATED, NEWSLETTER, SHARE, COMMENTS, CONSENT, AUTHOR, ADVERTISEMENT, HIDDEN, OTHER;

    private final RegionKind region;

    BlockKind() {
        this(RegionKind.FURNITURE);
    }

    BlockKind(RegionKind region) {
        this.region = region;
    }

    /// What is said of a block of which no more is known than the region it lies in.
    public static BlockKind of(RegionKind kind) {
        return switch (kind) {
            case HEADLINE -> HEADLINE;
            case DATELINE -> DATELINE;
            case CAPTION -> CAPTION;
            case BODY -> BODY;
            case FOOTER -> FOOTER;
            case FURNITURE -> OTHER;
        };
    }

    /// The kind of region its text lies in.
    public RegionKind region() {
        return region;
    }

    /// Whether it is the article's own prose, as opposed to its heading, captions and furniture.
    public boolean prose() {
        return region == RegionKind.BODY;
    }

    /// As files and people read it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
