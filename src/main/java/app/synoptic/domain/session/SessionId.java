package app.synoptic.domain.session;

import app.synoptic.domain.IdSyntax;

/// Names one session: lower-case letters, digits and hyphens, unique in its library.
public record SessionId(String value) implements Comparable<SessionId> {

    public SessionId {
        IdSyntax.requireSlug("session", value);
    }

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
