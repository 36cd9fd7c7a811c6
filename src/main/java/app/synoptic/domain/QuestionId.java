package app.synoptic.domain;

/// Names one question: lower-case letters, digits and hyphens, unique in its dossier.
public record QuestionId(String value) implements Topic.Id, Comparable<QuestionId> {

    public QuestionId {
        IdSyntax.requireSlug("question", value);
    }

    @Override
    public int compareTo(QuestionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
