package app.synoptic.domain.session;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject.OfQuestion;
import app.synoptic.domain.session.Subject.Pin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A researcher's work over one dossier: the events and questions she pinned, in her own order, and her notes, of which
/// each subject has at most one, in the order of their first words.
///
/// @param title what she calls it
/// @param by    her name; null where she gives none
public record Session(SessionId id, DossierId dossier, String title, @Nullable String by, List<Pin> pins, List<Note> notes) {

    public Session {
        if (title.isBlank()) {
            throw new IllegalArgumentException("session “%s” needs a title".formatted(id));
        }
        pins = List.copyOf(pins);
        notes = List.copyOf(notes);
        if (new HashSet<>(pins).size() < pins.size()) {
            throw new IllegalArgumentException("session “%s” pins something twice".formatted(id));
        }
        if (notes.stream().map(Note::about).distinct().count() < notes.size()) {
            throw new IllegalArgumentException("session “%s” has two notes on one subject".formatted(id));
        }
    }

    /// A session in which nothing was done yet.
    public static Session begun(SessionId id, DossierId dossier, String title) {
        return new Session(id, dossier, title, null, List.of(), List.of());
    }

    /// The researcher's name as a return type.
    public Optional<String> researcher() {
        return Optional.ofNullable(by);
    }

    /// The pinned events, in her order.
    public List<EventId> events() {
        return pins.stream().flatMap(pin -> pin instanceof OfEvent(var event) ? Stream.of(event) : Stream.empty()).toList();
    }

    /// The pinned questions, in her order.
    public List<QuestionId> questions() {
        return pins.stream().flatMap(pin -> pin instanceof OfQuestion(var question) ? Stream.of(question) : Stream.empty())
                .toList();
    }

    /// The events it is about: the pinned ones, in her order; where none is, those that her pinned questions are about.
    public List<EventId> events(Dossier over) {
        List<EventId> pinned = events();
        return !pinned.isEmpty() ? pinned : questions().stream().flatMap(question -> over.question(question).stream())
                .flatMap(question -> question.events().stream()).distinct().toList();
    }

    public boolean pinned(Pin pin) {
        return pins.contains(pin);
    }

    /// This session with `pin` as the `at`-th of what is pinned, whether it was pinned already or not; at the end where
    /// `at` is beyond it.
    public Session pinning(Pin pin, int at) {
        List<Pin> next = new ArrayList<>(pins);
        next.remove(pin);
        next.add(Math.clamp(at, 0, next.size()), pin);
        return new Session(id, dossier, title, by, next, notes);
    }

    /// This session without `pin`.
    public Session unpinning(Pin pin) {
        return new Session(id, dossier, title, by, pins.stream().filter(other -> !other.equals(pin)).toList(), notes);
    }

    /// This session with another note on a subject, or none where `words` is blank. A note keeps its place.
    public Session noting(Subject about, String words, LocalDate day) {
        List<Note> next = new ArrayList<>(notes);
        int at = notes.stream().map(Note::about).toList().indexOf(about);
        if (at >= 0) {
            next.remove(at);
        }
        if (!words.isBlank()) {
            next.add(at < 0 ? next.size() : at, new Note(about, words, day));
        }
        return new Session(id, dossier, title, by, pins, next);
    }

    /// This session under another title, of `by`.
    public Session renamed(String newTitle, @Nullable String newBy) {
        return new Session(id, dossier, newTitle, newBy, pins, notes);
    }

    /// Her note on a subject.
    public Optional<Note> note(Subject about) {
        return notes.stream().filter(note -> note.about().equals(about)).findFirst();
    }
}
