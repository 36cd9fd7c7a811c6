package app.synoptic.ui.shell.author;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Subject.OfTestimony;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.Edit;
import app.synoptic.edit.EventEdits.Attest;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.edit.EventEdits.MergeEvents;
import app.synoptic.edit.EventEdits.MoveAttestation;
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.edit.EventEdits.RemoveEvent;
import app.synoptic.edit.EventEdits.SplitEvent;
import app.synoptic.edit.TestimonyEdits.Excuse;
import app.synoptic.ui.Messages;
import app.synoptic.ui.authoring.EventForm;
import app.synoptic.ui.authoring.Making;
import app.synoptic.ui.authoring.PhasesForm;
import app.synoptic.ui.authoring.SplitForm;
import app.synoptic.ui.authoring.TestimonyForm;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.work.proposing.MarkedWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a person does to events and to what the sources say of them.
final class EventCommands {

    private final Author author;
    private final Consumer<Subject> note;
    private final BooleanSupplier inside;
    private final Drafts drafts;

    /// @param note   has a note written
    /// @param inside corrects what has the keyboard in its place, and says whether it has
    ///
    /// @param drafts shows forms that are filled in
    EventCommands(Author author, Drafts drafts, Consumer<Subject> note, BooleanSupplier inside) {
        this.drafts = drafts;
        this.note = note;
        this.inside = inside;
        this.author = author;
    }

    List<Command> all() {
        return List.of(
                Command.of("command.author.event", Group.AUTHORING, () -> create(null, null), "Shortcut+N"),
                Command.of("command.author.edit", Group.AUTHORING, () -> {
                    if (!inside.getAsBoolean()) {
                        author.withEvent(this::edit);
                    }
                }, "F2"),
                Command.of("command.author.testimony", Group.AUTHORING, () -> author.withEvent(event -> choose(event, one -> testimony(event, one))), "Shift+F2"),
                Command.of("command.author.testimony.note", Group.AUTHORING, () -> author.withEvent(event ->
                        choose(event, one -> note.accept(new OfTestimony(one.id()))))),
                Command.of("command.author.move", Group.AUTHORING, () -> author.withEvent(event -> choose(event, one -> move(event, one)))),
                Command.of("command.author.split", Group.AUTHORING, () -> author.withEvent(this::split)),
                Command.of("command.author.phases", Group.AUTHORING, () -> author.withEvent(event ->
                        author.show(new PhasesForm(author.open(), event, author.making(), author::hide)))),
                Command.of("command.author.merge", Group.AUTHORING, () -> author.withEvent(this::merge)),
                Command.of("command.author.remove", Group.AUTHORING, () -> author.withEvent(this::remove)));
    }

    /// @param day when it was, as far as is said already
    void create(@Nullable Passage passage, @Nullable LocalDate day) {
        author.ready().ifPresent(open -> {
            Optional<Source> source = passage == null ? Optional.empty() : author.holder(passage).flatMap(open.dossier()::source);
            if (passage == null || source.isEmpty() || day != null) {
                create(open, source.map(Source::id).orElse(null), passage, day);
            } else {
                author.atDesk(desk -> desk.answer(() -> MarkedWords.in(open, source.get(), passage),
                        told -> told.ifPresentOrElse(one -> drafts.show(open, one, made -> author.selection().select(made, passage)),
                                () -> create(open, source.get().id(), passage, null))));
            }
        });
    }

    private void create(OpenDossier open, @Nullable SourceId source, @Nullable Passage passage, @Nullable LocalDate day) {
        Function<Event, Edit> made = event -> new NewEvent(event, source, passage);
        Making making = author.making(edit -> author.selection().select(((NewEvent) edit).event().id()));
        author.show(day == null ? new EventForm(open, null, made, making, author::hide) : EventForm.of(day, open, made, making, author::hide));
    }

    /// @param about the event; the selected one where it is null
    void attest(Passage passage, @Nullable EventId about) {
        if (about == null) {
            author.withEvent(event -> attested(passage, event.id()));
        } else {
            author.ready().ifPresent(_ -> attested(passage, about));
        }
    }

    private void attested(Passage passage, EventId event) {
        author.holder(passage).ifPresent(source -> author.make(new Attest(event, source, passage),
                () -> author.selection().select(event, passage)));
    }

    void edit(EventId id) {
        author.ready().flatMap(open -> open.event(id)).ifPresent(this::edit);
    }

    private void edit(Event event) {
        author.show(new EventForm(author.open(), event, Describe::new, author.making(), author::hide));
    }

    private void choose(Event event, Consumer<Attestation> action) {
        List<Attestation> all = event.attestations();
        OpenDossier open = author.open();
        if (all.isEmpty()) {
            author.notice().tell(Messages.get("authoring.no-testimony"));
        } else if (all.size() == 1) {
            action.accept(all.getFirst());
        } else {
            author.choose(all, one -> new Offer(author.publisher(one.source()),
                    one.date() == null ? "" : Dates.ownShortly(one, open), () -> action.accept(one)));
        }
    }

    void testimony(EventId event, AttestationId testimony) {
        author.ready().flatMap(open -> open.event(event)).ifPresent(told -> told.attestations().stream()
                .filter(one -> one.id().equals(testimony)).findFirst().ifPresent(one -> testimony(told, one)));
    }

    private void testimony(Event event, Attestation attestation) {
        author.show(new TestimonyForm(author.open(), event, attestation, () -> move(event, attestation), author.making(), author::hide));
    }

    private void move(Event event, Attestation attestation) {
        chooseOther(event, "authoring.move", other -> author.ask(
                Messages.get("deed.move", author.publisher(attestation.source()), other.label()), Messages.get("deed.move.words"), "deed.move.go",
                new MoveAttestation(event.id(), attestation.id(), other.id()), _ -> author.selection().select(other.id())));
    }

    private void split(Event event) {
        if (event.attestations().size() < 2) {
            author.notice().tell(Messages.get("authoring.split.few"));
        } else {
            author.show(new SplitForm(author.open(), event, author.making(edit -> author.selection().select(((SplitEvent) edit).into().id())), author::hide));
        }
    }

    private void merge(Event event) {
        chooseOther(event, "authoring.merge", other -> author.ask(Messages.get("deed.merge", other.label(), event.label()),
                Messages.get("deed.merge.words"), "deed.merge.go", new MergeEvents(event.id(), other.id()), _ -> author.selection().select(event.id())));
    }

    private void chooseOther(Event event, String key, Consumer<Event> action) {
        OpenDossier open = author.open();
        author.choose(open.dossier().events().stream().filter(other -> !other.id().equals(event.id())).toList(),
                other -> new Offer(Messages.get(key, other.label()), Dates.shortly(other.date(), open), () -> action.accept(other)));
    }

    private void remove(Event event) {
        RemoveEvent edit = new RemoveEvent(event.id());
        author.ask(Messages.get("deed.remove", event.label()), Messages.get("deed.remove.words", event.attestations().size()), "deed.remove.go", edit, change -> {
            author.selection().select(null);
            author.tellUndoable(Messages.get("authoring.removed", event.label()), change, () -> author.selection().select(event.id()));
        });
    }

    void judge(EventId event, SourceId source, boolean excused) {
        author.make(new Excuse(event, source, excused), () -> { });
    }
}
