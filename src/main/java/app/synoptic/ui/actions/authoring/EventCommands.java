package app.synoptic.ui.actions.authoring;

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
import app.synoptic.ui.authoring.ChangeSubmitter;
import app.synoptic.ui.authoring.EventForm;
import app.synoptic.ui.authoring.PhasesForm;
import app.synoptic.ui.authoring.SplitForm;
import app.synoptic.ui.authoring.TestimonyForm;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.controls.DateLabels;
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

    private final AuthoringContext context;
    private final Consumer<Subject> note;
    private final BooleanSupplier inside;
    private final DraftForms drafts;

    /// @param note   has a note written
    /// @param inside corrects what has the keyboard in its place, and says whether it has
    ///
    /// @param drafts shows forms that are filled in
    EventCommands(AuthoringContext context, DraftForms drafts, Consumer<Subject> note, BooleanSupplier inside) {
        this.drafts = drafts;
        this.note = note;
        this.inside = inside;
        this.context = context;
    }

    List<Command> all() {
        return List.of(
                Command.of("command.author.event", Group.AUTHORING, () -> create(null, null), "Shortcut+N"),
                Command.of("command.author.edit", Group.AUTHORING, () -> {
                    if (!inside.getAsBoolean()) {
                        context.withEvent(this::edit);
                    }
                }, "F2"),
                Command.of("command.author.testimony", Group.AUTHORING, () -> context.withEvent(event -> choose(event, one -> testimony(event, one))), "Shift+F2"),
                Command.of("command.author.testimony.note", Group.AUTHORING, () -> context.withEvent(event ->
                        choose(event, one -> note.accept(new OfTestimony(one.id()))))),
                Command.of("command.author.move", Group.AUTHORING, () -> context.withEvent(event -> choose(event, one -> move(event, one)))),
                Command.of("command.author.split", Group.AUTHORING, () -> context.withEvent(this::split)),
                Command.of("command.author.phases", Group.AUTHORING, () -> context.withEvent(event ->
                        context.show(new PhasesForm(context.open(), event, context.submitter(), context::hide)))),
                Command.of("command.author.merge", Group.AUTHORING, () -> context.withEvent(this::merge)),
                Command.of("command.author.remove", Group.AUTHORING, () -> context.withEvent(this::remove)));
    }

    /// @param day when it was, as far as is said already
    void create(@Nullable Passage passage, @Nullable LocalDate day) {
        context.ready().ifPresent(open -> {
            Optional<Source> source = passage == null ? Optional.empty() : context.holder(passage).flatMap(open.dossier()::source);
            if (passage == null || source.isEmpty() || day != null) {
                create(open, source.map(Source::id).orElse(null), passage, day);
            } else {
                context.editing().answer(() -> MarkedWords.in(open, source.get(), passage),
                        told -> told.ifPresentOrElse(one -> drafts.show(open, one, made -> context.selection().select(made, passage)),
                                () -> create(open, source.get().id(), passage, null)));
            }
        });
    }

    private void create(OpenDossier open, @Nullable SourceId source, @Nullable Passage passage, @Nullable LocalDate day) {
        Function<Event, Edit> made = event -> new NewEvent(event, source, passage);
        ChangeSubmitter submitter = context.making(edit -> context.selection().select(((NewEvent) edit).event().id()));
        context.show(day == null ? new EventForm(open, null, made, submitter, context::hide) : EventForm.of(day, open, made, submitter, context::hide));
    }

    /// @param about the event; the selected one where it is null
    void attest(Passage passage, @Nullable EventId about) {
        if (about == null) {
            context.withEvent(event -> attested(passage, event.id()));
        } else {
            context.ready().ifPresent(_ -> attested(passage, about));
        }
    }

    private void attested(Passage passage, EventId event) {
        context.holder(passage).ifPresent(source -> context.make(new Attest(event, source, passage),
                () -> context.selection().select(event, passage)));
    }

    void edit(EventId id) {
        context.ready().flatMap(open -> open.event(id)).ifPresent(this::edit);
    }

    private void edit(Event event) {
        context.show(new EventForm(context.open(), event, Describe::new, context.submitter(), context::hide));
    }

    private void choose(Event event, Consumer<Attestation> action) {
        List<Attestation> all = event.attestations();
        OpenDossier open = context.open();
        if (all.isEmpty()) {
            context.notice().tell(Messages.get("authoring.no-testimony"));
        } else if (all.size() == 1) {
            action.accept(all.getFirst());
        } else {
            context.choose(all, one -> new Offer(context.publisher(one.source()),
                    one.date() == null ? "" : DateLabels.ownShortly(one, open), () -> action.accept(one)));
        }
    }

    void testimony(EventId event, AttestationId testimony) {
        context.ready().flatMap(open -> open.event(event)).ifPresent(told -> told.attestations().stream()
                .filter(one -> one.id().equals(testimony)).findFirst().ifPresent(one -> testimony(told, one)));
    }

    private void testimony(Event event, Attestation attestation) {
        context.show(new TestimonyForm(context.open(), event, attestation, () -> move(event, attestation), context.submitter(), context::hide));
    }

    private void move(Event event, Attestation attestation) {
        chooseOther(event, "authoring.move", other -> context.ask(
                Messages.get("deed.move", context.publisher(attestation.source()), other.label()), Messages.get("deed.move.words"), "deed.move.go",
                new MoveAttestation(event.id(), attestation.id(), other.id()), _ -> context.selection().select(other.id())));
    }

    private void split(Event event) {
        if (event.attestations().size() < 2) {
            context.notice().tell(Messages.get("authoring.split.few"));
        } else {
            context.show(new SplitForm(context.open(), event, context.making(edit -> context.selection().select(((SplitEvent) edit).into().id())), context::hide));
        }
    }

    private void merge(Event event) {
        chooseOther(event, "authoring.merge", other -> context.ask(Messages.get("deed.merge", other.label(), event.label()),
                Messages.get("deed.merge.words"), "deed.merge.go", new MergeEvents(event.id(), other.id()), _ -> context.selection().select(event.id())));
    }

    private void chooseOther(Event event, String key, Consumer<Event> action) {
        OpenDossier open = context.open();
        context.choose(open.dossier().events().stream().filter(other -> !other.id().equals(event.id())).toList(),
                other -> new Offer(Messages.get(key, other.label()), DateLabels.shortly(other.date(), open), () -> action.accept(other)));
    }

    private void remove(Event event) {
        RemoveEvent edit = new RemoveEvent(event.id());
        context.ask(Messages.get("deed.remove", event.label()), Messages.get("deed.remove.words", event.attestations().size()), "deed.remove.go", edit, change -> {
            context.selection().select(null);
            context.tellUndoable(Messages.get("authoring.removed", event.label()), change, () -> context.selection().select(event.id()));
        });
    }

    void judge(EventId event, SourceId source, boolean excused) {
        context.make(new Excuse(event, source, excused), () -> { });
    }
}
