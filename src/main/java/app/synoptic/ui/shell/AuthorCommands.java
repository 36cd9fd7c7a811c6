package app.synoptic.ui.shell;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.Edit;
import app.synoptic.edit.EventEdits.Attest;
import app.synoptic.edit.EventEdits.Describe;
import app.synoptic.edit.EventEdits.MergeEvents;
import app.synoptic.edit.EventEdits.NewEvent;
import app.synoptic.edit.EventEdits.RemoveAttestation;
import app.synoptic.edit.EventEdits.RemoveEvent;
import app.synoptic.edit.EventEdits.Testify;
import app.synoptic.ui.Messages;
import app.synoptic.ui.authoring.EventForm;
import app.synoptic.ui.authoring.TestimonyForm;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.CommandPalette;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.commands.Offer;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.controls.PassageEvent;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Desks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What a person makes and corrects: events, and what the sources say of them.
final class AuthorCommands {

    private final Workspace workspace;
    private final Selection selection;
    private final Overlay overlay;
    private final Notice notice;
    private @Nullable Desks desks;

    /// @param window where panes say what is wanted with selected words
    /// @param note   has a note written on them
    AuthorCommands(Node window, Workspace workspace, Selection selection, Overlay overlay, Notice notice, Consumer<Passage> note) {
        this.workspace = workspace;
        this.selection = selection;
        this.overlay = overlay;
        this.notice = notice;
        window.addEventHandler(PassageEvent.NOTE, event -> note.accept(event.passage()));
        window.addEventHandler(PassageEvent.NEW_EVENT, event -> create(event.passage()));
        window.addEventHandler(PassageEvent.ATTEST, event -> attest(event.passage()));
    }

    /// The library is open: from now on changes can be kept.
    void attach(Desks now) {
        desks = now;
    }

    List<Command> all() {
        return List.of(
                Command.of("command.author.event", Group.AUTHORING, () -> create(null), "Shortcut+N"),
                Command.of("command.author.edit", Group.AUTHORING, this::edit, "F2"),
                Command.of("command.author.testimony", Group.AUTHORING, this::chooseTestimony, "Shift+F2"),
                Command.of("command.author.merge", Group.AUTHORING, this::merge),
                Command.of("command.author.remove", Group.AUTHORING, this::remove));
    }

    private void create(@Nullable Passage passage) {
        OpenDossier open = workspace.open();
        if (open != null && desks != null) {
            SourceId source = passage == null ? null : holder(open, passage).orElse(null);
            EventForm form = new EventForm(open.dossier(), null, made -> make(new NewEvent(made, source, passage), () -> selection.select(made.id())),
                    overlay::hide);
            overlay.show(form, form.start());
        }
    }

    private void attest(Passage passage) {
        OpenDossier open = workspace.open();
        Optional<Event> event = selected();
        if (open == null || event.isEmpty()) {
            notice.tell(Messages.get("authoring.select"));
            return;
        }
        holder(open, passage).ifPresent(source -> make(new Attest(event.get().id(), source, passage),
                () -> selection.select(event.get().id(), passage)));
    }

    private static Optional<SourceId> holder(OpenDossier open, Passage passage) {
        return open.texts().values().stream().filter(text -> text.wording().id().equals(passage.text())).map(text -> text.source()).findFirst();
    }

    private Optional<Event> selected() {
        OpenDossier open = workspace.open();
        return open == null ? Optional.empty() : Optional.ofNullable(selection.focus().event()).flatMap(open::event);
    }

    private void edit() {
        with(event -> {
            EventForm form = new EventForm(dossier(), event, now -> make(new Describe(now), () -> { }), overlay::hide);
            overlay.show(form, form.start());
        });
    }

    private void chooseTestimony() {
        with(event -> {
            List<Attestation> all = event.attestations();
            if (all.isEmpty()) {
                notice.tell(Messages.get("authoring.no-testimony"));
            } else if (all.size() == 1) {
                testimony(event, all.getFirst());
            } else {
                offer(all, attestation -> new Offer(dossier().source(attestation.source()).map(Source::publisher).orElse(""),
                        attestation.date() == null ? "" : Dates.shortly(attestation.date(), open()), () -> testimony(event, attestation)));
            }
        });
    }

    private void testimony(Event event, Attestation attestation) {
        TestimonyForm form = new TestimonyForm(dossier(), event, attestation, now -> make(new Testify(event.id(), now), () -> { }),
                () -> make(new RemoveAttestation(event.id(), attestation.id()), () -> { }), overlay::hide);
        overlay.show(form, form.start());
    }

    private void merge() {
        with(event -> offer(dossier().events().stream().filter(other -> !other.id().equals(event.id())).toList(),
                other -> new Offer(Messages.get("authoring.merge", other.label()), Dates.shortly(other.date(), open()),
                        () -> make(new MergeEvents(event.id(), other.id()), () -> selection.select(event.id())))));
    }

    private void remove() {
        with(event -> make(new RemoveEvent(event.id()), () -> {
            selection.select(null);
            notice.tell(Messages.get("authoring.removed", event.label()), Messages.get("session.deleted.undo"), () -> {
                if (desks != null) {
                    desks.desk().undo(_ -> selection.select(event.id()));
                }
            });
        }));
    }

    private <T> void offer(List<T> all, Function<T, Offer> offer) {
        CommandPalette palette = new CommandPalette(all.stream().map(offer).toList(), overlay::hide);
        overlay.show(palette, palette.typed());
    }

    private void with(Consumer<Event> action) {
        if (desks == null) {
            return;
        }
        selected().ifPresentOrElse(action, () -> notice.tell(Messages.get("authoring.select")));
    }

    private Dossier dossier() {
        return open().dossier();
    }

    private OpenDossier open() {
        return Objects.requireNonNull(workspace.open());
    }

    private void make(Edit edit, Runnable done) {
        if (desks != null) {
            desks.desk().edit(edit, done);
        }
    }
}
