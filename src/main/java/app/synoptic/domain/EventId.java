package app.synoptic.domain;

/// Names one event: lower-case letters, digits and hyphens, unique in its dossier.
public record EventId(String value) implements Topic.Id, Comparable<EventId> {

    public EventId {
        IdSyntax.requireSlug("event", value);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
