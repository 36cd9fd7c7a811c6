package app.synoptic.ui.session;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject.OfPassage;
import app.synoptic.domain.session.Subject.OfQuestion;
import app.synoptic.domain.session.Subject.OfSource;
import app.synoptic.domain.session.Subject.OfTestimony;
import app.synoptic.domain.session.Subject.Whole;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.SourceText;
import java.util.Map;
import java.util.Optional;

/// Subjects of pins and notes in words, and the way to them.
final class NoteSubjects {

    private static final int WORDS = 60;

    private NoteSubjects() {}

    /// What it is called; for a passage, its first words.
    static String title(Subject subject, OpenDossier open) {
        return switch (subject) {
            case Whole _ -> Messages.get("session.whole");
            case OfEvent(var event) -> open.event(event).map(known -> known.label()).orElse(event.value());
            case OfQuestion(var question) -> open.question(question).map(known -> known.question()).orElse(question.value());
            case OfSource(var source) -> publisher(source, open);
            case OfTestimony(var testimony) -> Messages.get("session.testimony",
                    attestation(testimony, open).map(own -> publisher(own.source(), open)).orElse(testimony.value()),
                    open.told(testimony).map(Event::label).orElse(""));
            case OfPassage(var passage) -> text(passage, open).map(text -> Messages.get("session.quoted", quote(text, passage)))
                    .orElseGet(() -> Messages.get("session.elsewhere"));
        };
    }

    /// The same where it stands under what it belongs to.
    static String titleWithin(Subject subject, OpenDossier open) {
        return subject instanceof OfTestimony(var testimony)
                ? attestation(testimony, open).map(own -> publisher(own.source(), open)).orElse(testimony.value()) : title(subject, open);
    }

    /// What a note on it is headed.
    static String heading(Subject subject, OpenDossier open) {
        return switch (subject) {
            case OfPassage _ -> Messages.get("session.passage", kind(subject, open));
            case OfTestimony(var testimony) -> Messages.get("session.note.testimony",
                    attestation(testimony, open).map(own -> publisher(own.source(), open)).orElse(testimony.value()));
            default -> Messages.get("session.note.on", title(subject, open));
        };
    }

    /// The line under that heading; may be empty.
    static String line(Subject subject, OpenDossier open) {
        return switch (subject) {
            case OfPassage _ -> title(subject, open);
            case OfTestimony(var testimony) -> open.told(testimony).map(Event::label).orElse("");
            case OfSource(var source) -> open.dossier().source(source).map(Source::title).orElse("");
            default -> kind(subject, open);
        };
    }

    /// What it belongs to: notes on the same stand together.
    static Subject home(Subject subject, OpenDossier open) {
        return switch (subject) {
            case OfTestimony(var testimony) -> open.told(testimony).<Subject>map(event -> new OfEvent(event.id())).orElse(subject);
            case OfPassage(var passage) -> text(passage, open).<Subject>map(text -> new OfSource(text.source())).orElse(subject);
            default -> subject;
        };
    }

    /// What kind of thing it is, and when or where.
    static String kind(Subject subject, OpenDossier open) {
        return switch (subject) {
            case Whole _ -> "";
            case OfEvent(var event) -> open.event(event).map(known -> DateLabels.shortly(known.date(), open)).orElse("");
            case OfQuestion _ -> Messages.get("session.question");
            case OfSource _ -> Messages.get("session.source");
            case OfTestimony(var testimony) -> attestation(testimony, open)
                    .map(own -> own.date() == null ? "" : DateLabels.ownShortly(own, open)).orElse("");
            case OfPassage(var passage) -> text(passage, open)
                    .flatMap(text -> open.dossier().source(text.source())).map(Source::publisher).orElse("");
        };
    }

    /// Goes there; false where there is no way.
    static boolean visit(Subject subject, OpenDossier open, Selection selection) {
        switch (subject) {
            case Whole _ -> {
                return false;
            }
            case OfEvent(var event) -> selection.select(event);
            case OfQuestion(var question) -> open.question(question).ifPresent(asked -> selection.ask(asked, null));
            case OfSource(var source) -> {
                return open.dossier().source(source).isPresent();
            }
            case OfTestimony(var testimony) -> {
                return visit(testimony, open, selection);
            }
            case OfPassage(var passage) -> {
                if (text(passage, open).isEmpty()) {
                    return false;
                }
                selection.reveal(passage);
            }
        }
        return true;
    }

    private static boolean visit(AttestationId testimony, OpenDossier open, Selection selection) {
        Optional<Attestation> own = attestation(testimony, open);
        own.ifPresent(known -> {
            EventId event = open.told(testimony).orElseThrow().id();
            open.text(known.source()).flatMap(text -> text.of(event).stream()
                            .filter(found -> found.evidence().testimony().equals(testimony)).flatMap(found -> found.places().stream()).sorted().findFirst())
                    .ifPresentOrElse(words -> selection.select(event, words), () -> selection.select(event));
        });
        return own.isPresent();
    }

    private static Optional<Attestation> attestation(AttestationId testimony, OpenDossier open) {
        return open.told(testimony).flatMap(event -> event.attestations().stream().filter(one -> one.id().equals(testimony)).findFirst());
    }

    private static String publisher(SourceId source, OpenDossier open) {
        return Publishers.of(open.dossier(), source);
    }

    private static Optional<SourceText> text(Passage passage, OpenDossier open) {
        return open.texts().entrySet().stream().map(Map.Entry::getValue)
                .filter(text -> text.id().equals(passage.text()) && passage.end() <= text.length())
                .findFirst();
    }

    private static String quote(SourceText text, Passage passage) {
        return beginning(text.wording().text().substring(passage.start(), passage.end()), WORDS);
    }

    /// How words begin, on one line: all of them, or so many characters and an ellipsis.
    static String beginning(String words, int characters) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= characters ? line
                : line.substring(0, line.offsetByCodePoints(0, characters)).strip() + "…";
    }
}
