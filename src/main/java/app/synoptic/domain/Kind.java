package app.synoptic.domain;

/// What sort of happening an event is: `protest`, `decision`, `toll` … Dossiers choose their own kinds.
public record Kind(String value) implements Comparable<Kind> {

    public Kind {
        IdSyntax.requireSlug("kind", value);
    }

    @Override
    public int compareTo(Kind other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
