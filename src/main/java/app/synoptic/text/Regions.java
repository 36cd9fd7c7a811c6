package app.synoptic.text;

import app.synoptic.domain.Region;
import java.util.List;

/// Tells an article from the furniture of its page.
public final class Regions {

    private Regions() {}

    /// The regions of an imported article, in reading order, without overlap; white space between them is in none.
    public static List<Region> ofArticle(String text) {
        throw new UnsupportedOperationException();
    }

    /// The regions of a digest: all of it is body.
    public static List<Region> ofDigest(String text) {
        throw new UnsupportedOperationException();
    }
}
