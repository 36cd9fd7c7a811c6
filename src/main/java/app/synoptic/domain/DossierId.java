package app.synoptic.domain;

/// Names one dossier: lower-case letters, digits and hyphens, unique in its library.
public record DossierId(String value) implements Comparable<DossierId> {

    public DossierId {
        IdSyntax.requireSlug("dossier", value);
    }

    @Override
    public int compareTo(DossierId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
