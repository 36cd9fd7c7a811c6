package app.synoptic.domain;

/// Names one source: lower-case letters, digits and hyphens, unique in its dossier.
public record SourceId(String value) implements Comparable<SourceId> {

    public SourceId {
        IdSyntax.requireSlug("source", value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
