package app.synoptic.exchange.table;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.Topic;
import app.synoptic.domain.Value;
import app.synoptic.domain.wording.Passage;
import app.synoptic.exchange.content.CitedPassage;
import app.synoptic.exchange.content.Days;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.report.words.ValueText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What every source says of every event and question: a row for each passage that supports it, and one where none does. A
/// passage that may be in several places of a text has a row for each. The program reads it back as a table of events: `columns.txt` knows
/// its columns.
final class TestimoniesTable {

    private static final List<String> SUBJECT = List.of("about", "about_id", "about_words");
    private static final List<String> HAPPENING = List.of("about_date", "kind", "status", "actors", "places", "tags", "about_note");
    private static final List<String> TELLER = List.of("testimony_id", "source_id", "source", "said_by");
    private static final List<String> ATTESTATION = List.of("stance", "strength", "told_date", "part_of_day", "first_day", "last_day", "dating", "zone");
    private static final List<String> ANSWER = List.of("value", "value_min", "value_max", "unit", "as_of");
    private static final List<String> ORIGIN = List.of("testimony_note", "proposed_by", "proposed_because", "proposed_score", "accepted_by", "accepted");
    private static final List<String> PASSAGE = List.of("passage_id", "passage_of", "text_sha256", "match", "passage_start", "passage_end", "page", "quote", "fingerprint");

    private final ExportContent content;

    TestimoniesTable(ExportContent content) {
        this.content = content;
    }

    ExportedTable table() {
        List<String> columns = Stream.of(SUBJECT, HAPPENING, TELLER, ATTESTATION, ANSWER, ORIGIN, PASSAGE).flatMap(List::stream).toList();
        return new ExportedTable("testimonies", columns, content.topics().stream().flatMap(topic ->
                topic.testimonies().stream().flatMap(testimony -> rows(topic, testimony))));
    }

    private Stream<List<ExportedCell>> rows(Topic topic, Testimony testimony) {
        List<ExportedCell> said = new ArrayList<>(List.of(ExportedCell.of(topic instanceof Event ? "event" : "question"), ExportedCell.of(topic.id()), ExportedCell.of(topic.title())));
        said.addAll(topic instanceof Event event ? happening(event) : nothing(HAPPENING));
        said.addAll(List.of(ExportedCell.of(testimony.id()), ExportedCell.of(testimony.source()), ExportedCell.of(content.names().of(testimony.source())), ExportedCell.of(testimony.saidBy())));
        said.addAll(testimony instanceof Attestation own ? attestation(own) : nothing(ATTESTATION));
        said.addAll(testimony instanceof Reading own && topic instanceof Question question ? answer(own, question.unit()) : nothing(ANSWER));
        List<CitedPassage> passages = content.passages(testimony);
        return passages.isEmpty() ? Stream.of(joined(said, joined(origin(testimony.note(), testimony.proposed()), nothing(PASSAGE))))
                : passages.stream().flatMap(passage -> passage(passage).map(cells -> joined(said, joined(origin(testimony.note(), came(testimony, passage)), cells))));
    }

    /// What a reader of the one table needs to know of the event.
    private static List<ExportedCell> happening(Event event) {
        return List.of(ExportedCell.of(event.date()), ExportedCell.of(event.kind()), ExportedCell.term(event.status()), ExportedCell.all(event.actors()),
                ExportedCell.all(event.places()), ExportedCell.all(event.tags()), ExportedCell.of(event.note()));
    }

    private List<ExportedCell> attestation(Attestation own) {
        Days days = Days.of(own.date(), own.zone() == null ? content.dossier().zone() : own.zone());
        return List.of(ExportedCell.term(own.stance()), ExportedCell.term(own.strength()), ExportedCell.of(own.date()), ExportedCell.term(own.part()),
                ExportedCell.day(days.first()), ExportedCell.day(days.last()), ExportedCell.term(own.dating()), ExportedCell.of(own.zone()));
    }

    private List<ExportedCell> answer(Reading own, @Nullable String unit) {
        BigDecimal min = own.value() instanceof Value.Number number ? number.min() : null;
        BigDecimal max = own.value() instanceof Value.Number number ? number.max() : null;
        return List.of(ExportedCell.of(ValueText.of(own.value(), null, content.words(), Object::toString)), ExportedCell.number(min), ExportedCell.number(max), ExportedCell.of(unit),
                ExportedCell.of(own.asOf()));
    }

    /// How a passage came in: as its testimony, where it did not come later.
    private static @Nullable Proposed came(Testimony testimony, CitedPassage passage) {
        Proposed own = passage.evidence().proposed();
        return own == null ? testimony.proposed() : own;
    }

    private static List<ExportedCell> origin(@Nullable String note, @Nullable Proposed proposed) {
        return proposed == null ? joined(List.of(ExportedCell.of(note)), Collections.nCopies(ORIGIN.size() - 1, ExportedCell.NOTHING))
                : List.of(ExportedCell.of(note), ExportedCell.of(proposed.by()), ExportedCell.of(proposed.because()), ExportedCell.number(BigDecimal.valueOf(proposed.thousandths(), 3)),
                        ExportedCell.of(proposed.acceptedBy()), ExportedCell.day(proposed.accepted()));
    }

    private static Stream<List<ExportedCell>> passage(CitedPassage passage) {
        return passage.places().isEmpty() ? Stream.of(passage(passage, null)) : passage.places().stream().map(place -> passage(passage, place));
    }

    private static List<ExportedCell> passage(CitedPassage passage, @Nullable Passage place) {
        return List.of(ExportedCell.of(passage.id()), ExportedCell.term(passage.kind()), ExportedCell.of(passage.text()), ExportedCell.term(passage.match()),
                place == null ? ExportedCell.NOTHING : ExportedCell.count(place.start()), place == null ? ExportedCell.NOTHING : ExportedCell.count(place.end()),
                passage.page() == 0 ? ExportedCell.NOTHING : ExportedCell.count(passage.page()), ExportedCell.of(passage.words()), ExportedCell.of(passage.fingerprint()));
    }

    private static List<ExportedCell> nothing(List<String> columns) {
        return Collections.nCopies(columns.size(), ExportedCell.NOTHING);
    }

    private static List<ExportedCell> joined(List<ExportedCell> some, List<ExportedCell> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
