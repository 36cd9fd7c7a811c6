package app.synoptic.store.h2.journal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The tables of a dossier: whose each row is, and what tells it from its owner's other rows.
enum OwnedTable {
    DOSSIER(Table.DOSSIER, List.of(), "slug"),
    DOSSIER_NAME(Table.DOSSIER_NAME, List.of("dossier"), "ordinal"),
    NAME_VARIANT(Table.NAME_VARIANT, List.of("dossier_name"), "ordinal"),
    DOSSIER_KIND(Table.DOSSIER_KIND, List.of("dossier"), "kind"),
    SOURCE(Table.SOURCE, List.of("dossier"), "slug"),
    SOURCE_AUTHOR(Table.SOURCE_AUTHOR, List.of("source"), "ordinal"),
    RECOGNITION(Table.RECOGNITION, List.of("source"), "ordinal"),
    HELD(Table.HELD, List.of("source"), "text"),
    EVENT(Table.EVENT, List.of("dossier"), "slug"),
    EVENT_ACTOR(Table.EVENT_ACTOR, List.of("event"), "ordinal"),
    EVENT_PLACE(Table.EVENT_PLACE, List.of("event"), "ordinal"),
    EVENT_TAG(Table.EVENT_TAG, List.of("event"), "ordinal"),
    EVENT_SILENCE(Table.EVENT_SILENCE, List.of("event"), "source"),
    ATTESTATION(Table.ATTESTATION, List.of("event"), List.of("slug")),
    QUESTION(Table.QUESTION, List.of("dossier"), "slug"),
    QUESTION_EVENT(Table.QUESTION_EVENT, List.of("question"), "ordinal"),
    QUESTION_SILENCE(Table.QUESTION_SILENCE, List.of("question"), "source"),
    READING(Table.READING, List.of("question"), List.of("slug")),
    READING_NAME(Table.READING_NAME, List.of("reading"), "name"),
    EVIDENCE(Table.EVIDENCE, List.of("attestation", "reading"), "slug"),
    FINDING(Table.FINDING, List.of("evidence"), "text"),
    FINDING_RANGE(Table.FINDING_RANGE, List.of("finding"), "differing", "ordinal");

    private final Table table;
    private final List<String> owners;
    private final List<String> key;

    OwnedTable(Table table, List<String> owners, String... key) {
        this(table, owners, Stream.concat(owners.stream(), Stream.of(key)).toList());
    }

    /// @param key what no two rows of one dossier have in common, whoever owns them
    OwnedTable(Table table, List<String> owners, List<String> key) {
        this.table = table;
        this.owners = owners;
        this.key = key;
    }

    Table table() {
        return table;
    }

    /// What no two rows of the table have in common.
    List<String> key(RowImage image) {
        return key.stream().map(column -> String.valueOf(image.values().get(table.columns().indexOf(column)))).toList();
    }

    /// The row without what it says of another row of its table.
    RowImage released(RowImage image) {
        return switch (this) {
            case SOURCE -> image.with(table.columns().indexOf("derived_from"), null);
            case EVENT -> image.with(table.columns().indexOf("part_of"), null);
            default -> image;
        };
    }

    /// What asks for the rows of one dossier, whose row is the one parameter, along each way to it. Joined, not asked for by
    /// what their owners are among: H2 would ask that again for every row.
    List<String> rows() {
        return ways(0).map(way -> "SELECT t0.* FROM %s t0 %s".formatted(table.relation(), way)).toList();
    }

    private Stream<String> ways(int depth) {
        return owners.isEmpty() ? Stream.of("WHERE t%d.id = ?".formatted(depth)) : owners.stream().flatMap(owner ->
                of(owner).ways(depth + 1).map(way ->
                        "JOIN %1$s t%2$d ON t%2$d.id = t%3$d.%1$s %4$s".formatted(owner, depth + 1, depth, way)));
    }

    /// The table that a column of an owner names.
    static OwnedTable of(String owner) {
        return valueOf(owner.toUpperCase(Locale.ROOT));
    }

    List<String> owners() {
        return owners;
    }
}
