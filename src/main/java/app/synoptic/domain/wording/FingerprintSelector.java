package app.synoptic.domain.wording;

/// Finds a passage of an original in any copy of it, and contains none of its words. `tags` is the printed form
/// of keyed word tags and their context; only `anchor` reads and writes it.
public record FingerprintSelector(String tags) implements Selector {

    public FingerprintSelector {
        if (tags.isBlank()) {
            throw new IllegalArgumentException("a fingerprint needs tags");
        }
    }
}
