package app.synoptic.ui.sources.table;

import app.synoptic.domain.Source;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.edit.SourceLines;
import app.synoptic.edit.phrase.DatePhrase;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What comes of what a person types in a cell.
sealed interface Correction {

    /// The source as it is to be; may be as it was.
    ///
    /// @param remark what was made of the words; empty where that is plain
    record Sound(Source source, String remark) implements Correction {}

    /// It cannot be taken.
    record Wrong(String remark) implements Correction {}

    /// @param year the year of a date typed without one
    static Correction of(Source source, SourceField field, String typed, int year) {
        String words = typed.strip();
        return switch (field) {
            case PUBLISHER -> SourceLines.tooLong(words).map(length -> wrong("authoring.line.too-long", length, SourceLines.LONGEST)).orElseGet(() -> words.isEmpty()
                    ? wrong("sources.table.publisher.needed") : sound(described(source, words, source.title(), source.authors(), source.language())));
            case TITLE -> sound(described(source, source.publisher(), words, source.authors(), source.language()));
            case AUTHORS -> sound(described(source, source.publisher(), source.title(),
                    Stream.of(words.split(";")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList(), source.language()));
            case LANGUAGE -> SourceLines.language(words) ? sound(described(source, source.publisher(), source.title(), source.authors(), words))
                    : wrong("sources.table.language.wrong");
            case PUBLISHED, KNOWS -> dated(source, field, words, year);
            case READ, EVENTS, DISPUTED, ORIGIN, TEXT, LENGTH -> throw new IllegalArgumentException(field + " is not typed");
        };
    }

    private static Correction dated(Source source, SourceField field, String words, int year) {
        if (words.isEmpty()) {
            return new Sound(dated(source, field, null), Messages.get("authoring.date.none"));
        }
        Optional<Edtf> date = DatePhrase.of(words, year, null).map(DatePhrase::date);
        return date.<Correction>map(read -> new Sound(dated(source, field, read), Messages.get("sources.table.date", read, DateLabels.fully(read))))
                .orElseGet(() -> wrong("authoring.date.unclear"));
    }

    private static Source dated(Source source, SourceField field, @Nullable Edtf date) {
        return new Source(source.id(), source.publisher(), source.title(), source.authors(), source.language(), source.url(),
                field == SourceField.PUBLISHED ? date : source.published(), field == SourceField.KNOWS ? date : source.knows(), source.derivedFrom(), source.note(),
                source.digest(), source.recognition(), source.read());
    }

    private static Source described(Source source, String publisher, String title, List<String> authors, String language) {
        return new Source(source.id(), publisher, title, authors, language, source.url(), source.published(), source.knows(), source.derivedFrom(),
                source.note(), source.digest(), source.recognition(), source.read());
    }

    private static Correction sound(Source source) {
        return new Sound(source, "");
    }

    private static Correction wrong(String key, Object... values) {
        return new Wrong(Messages.get(key, values));
    }
}
