package app.synoptic.store.h2.journal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The tables whose rows a change may write, each after those it refers to. Every row is named by its `id`, which
/// comes first among the columns.
public enum Table {
    DOSSIER("slug", "title", "span", "zone", "note"),
    DOSSIER_NAME("dossier", "ordinal", "name"),
    NAME_VARIANT("dossier_name", "ordinal", "variant"),
    DOSSIER_KIND("dossier", "ordinal", "kind", "label", "colour"),
    SOURCE("dossier", "slug", "ordinal", "publisher", "title", "language", "url", "published", "knows", "derived_from",
            "note", "digest_file", "digest_text", "read", "read_text", "read_at"),
    SOURCE_AUTHOR("source", "ordinal", "author"),
    RECOGNITION("source", "ordinal", "hash", "wrapped"),
    HELD("source", "text", "kind"),
    REFUSAL("dossier", "kind", "keys", "reason"),
    REFUSAL_PASSAGE("refusal", "ordinal", "text", "start_at", "end_at"),
    CORRECTION("text", "start_at", "end_at", "kind"),
    EVENT("dossier", "slug", "ordinal", "label", "dated", "knowable", "kind", "status", "tier", "part_of", "note"),
    EVENT_ACTOR("event", "ordinal", "actor"),
    EVENT_PLACE("event", "ordinal", "place"),
    EVENT_TAG("event", "ordinal", "tag"),
    EVENT_SILENCE("event", "source", "silence"),
    ATTESTATION("event", "source", "ordinal", "slug", "dated", "part", "dating", "zone", "stance", "said_by", "strength",
            "note", "proposed_by", "proposed_because", "proposed_score", "accepted_by", "accepted"),
    QUESTION("dossier", "slug", "ordinal", "question", "knowable", "type", "unit", "note", "overruled_verdict",
            "overruled_reason"),
    QUESTION_EVENT("question", "ordinal", "event"),
    QUESTION_SILENCE("question", "source", "silence"),
    READING("question", "source", "ordinal", "slug", "type", "content", "least", "greatest", "open_ended", "said_by",
            "as_of", "note", "proposed_by", "proposed_because", "proposed_score", "accepted_by", "accepted"),
    READING_NAME("reading", "name"),
    EVIDENCE("attestation", "reading", "ordinal", "slug", "kind", "exact", "prefix", "suffix", "tags", "proposed_by", "proposed_because", "proposed_score",
            "accepted_by", "accepted"),
    FINDING("evidence", "text", "matched"),
    FINDING_RANGE("finding", "ordinal", "differing", "start_at", "end_at"),
    SESSION("dossier", "slug", "title", "researcher"),
    SESSION_PIN("session", "ordinal", "event", "question"),
    SESSION_NOTE("session", "ordinal", "event", "question", "source", "attestation", "text", "start_at", "end_at", "words",
            "written");

    /// The columns that are true or false.
    static final Set<String> FLAGS = Set.of("differing", "open_ended");

    private final List<String> columns;

    Table(String... columns) {
        this.columns = Stream.concat(Stream.of("id"), Stream.of(columns)).toList();
    }

    /// The table called `relation`; empty where a store has none of that name any more.
    static Optional<Table> of(String relation) {
        return Stream.of(values()).filter(table -> table.relation().equals(relation)).findFirst();
    }

    /// Whether it is none of what a dossier says: of sessions over it, or of what was refused for it.
    boolean besideDossier() {
        return this == SESSION || this == SESSION_PIN || this == SESSION_NOTE || this == REFUSAL || this == REFUSAL_PASSAGE;
    }

    public List<String> columns() {
        return columns;
    }

    public String relation() {
        return name().toLowerCase(Locale.ROOT);
    }
}
