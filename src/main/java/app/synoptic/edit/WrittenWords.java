package app.synoptic.edit;

import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Source;
import app.synoptic.domain.Testimony;
import app.synoptic.domain.Topic;
import app.synoptic.domain.Value;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.text.Legible;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The words that a change writes. What a dossier file could not hold is refused here already; what was there before a
/// change stays.
final class WrittenWords {

    private static final int QUOTED = 40;

    private final Set<String> lines = new HashSet<>();
    private final Set<String> notes = new HashSet<>();

    /// @throws app.synoptic.domain.refusal.Refusal if it writes what is too long, cannot be seen, or hides something
    static void require(Delta delta) {
        WrittenWords before = new WrittenWords();
        WrittenWords after = new WrittenWords();
        if (delta.head() != null) {
            both(delta.head(), before, after, (words, header) -> words.header(header));
        }
        delta.sources().values().forEach(change -> both(change, before, after, (words, source) -> words.source(source)));
        delta.events().values().forEach(change -> both(change, before, after, (words, event) -> words.event(event)));
        delta.questions().values().forEach(change -> both(change, before, after, (words, question) -> words.question(question)));
        delta.evidence().values().forEach(change -> both(change, before, after, (words, pieces) -> pieces.forEach(piece -> words.proposed(piece.evidence().proposed()))));
        after.lines.removeAll(before.lines);
        after.notes.removeAll(before.notes);
        after.lines.forEach(line -> refuse(line, Legible::emptyLine));
        after.notes.forEach(note -> refuse(note, Legible::note));
    }

    private interface Gathering<T> {
        void of(WrittenWords words, T written);
    }

    private static <T> void both(Delta.Change<T> change, WrittenWords before, WrittenWords after, Gathering<T> gathering) {
        T was = change.before();
        T now = change.after();
        if (was != null) {
            gathering.of(before, was);
        }
        if (now != null) {
            gathering.of(after, now);
        }
    }

    private static void refuse(String words, Function<String, Optional<Legible.Fault>> faults) {
        faults.apply(words).ifPresent(fault -> {
            throw switch (fault) {
                case Legible.Fault.TooLong(int length, int most) -> Reason.TOO_LONG.of(shortened(words), length, most);
                case Legible.Fault.Hidden(int character) -> Reason.HIDDEN_CHARACTER.of(shortened(words), "U+%04X".formatted(character));
                case Legible.Fault.Blank() -> Reason.NOTHING_TO_SEE.of();
            };
        });
    }

    /// The beginning, without what is not seen of it.
    private static String shortened(String words) {
        String seen = words.substring(0, words.offsetByCodePoints(0, Math.min(QUOTED, words.codePointCount(0, words.length()))));
        return seen.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ").strip();
    }

    private void line(@Nullable String line) {
        if (line != null) {
            lines.add(line);
        }
    }

    private void note(@Nullable String note) {
        if (note != null) {
            notes.add(note);
        }
    }

    private void header(Dossier.Header header) {
        line(header.title());
        note(header.note());
        header.names().forEach(name -> {
            line(name.name());
            lines.addAll(name.variants());
        });
        header.kinds().forEach(kind -> line(kind.label()));
    }

    private void source(Source source) {
        line(source.publisher());
        line(source.title());
        lines.addAll(source.authors());
        note(source.note());
    }

    private void event(Event event) {
        topic(event, event.note());
        List.of(event.actors(), event.places(), event.tags()).forEach(lines::addAll);
    }

    private void question(Question question) {
        topic(question, question.note());
        line(question.unit());
        if (question.overruled() != null) {
            note(question.overruled().reason());
        }
    }

    private void topic(Topic topic, @Nullable String note) {
        line(topic.title());
        note(note);
        topic.testimonies().forEach(this::testimony);
    }

    private void proposed(@Nullable Proposed proposed) {
        if (proposed != null) {
            line(proposed.by());
            line(proposed.acceptedBy());
            note(proposed.because());
        }
    }

    private void testimony(Testimony testimony) {
        line(testimony.saidBy());
        note(testimony.note());
        proposed(testimony.proposed());
        if (testimony instanceof Reading reading) {
            switch (reading.value()) {
                case Value.Names(Set<String> names, boolean _) -> lines.addAll(names);
                case Value.Choice(String choice) -> line(choice);
                default -> { }
            }
        }
    }
}
