package app.synoptic.ui.actions;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.form.FreeName;
import app.synoptic.edit.Slugs;
import app.synoptic.ui.Messages;
import app.synoptic.ui.authoring.ConfirmChangeForm;
import app.synoptic.ui.authoring.DossierForm;
import app.synoptic.ui.beginning.EmptyPlace;
import app.synoptic.ui.beginning.NoDossier;
import app.synoptic.ui.beginning.StepsView;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// Dossiers that a person begins, describes, copies and takes away; and what the window shows while there is nothing in
/// them.
public final class DossierActions {

    private final Workspace workspace;
    private final Overlay overlay;
    private final Notice notice;
    private final ExchangeActions exchange;
    private final Runnable importing;
    private final NoDossier none = new NoDossier();
    private final StepsView steps;
    private final AppServices services;
    private final Subscription subscription;

    /// @param importing asks for files to import
    DossierActions(WindowState state, AppServices services, WindowSurface surface, ExchangeActions exchange, Runnable importing) {
        workspace = state.workspace();
        overlay = surface.overlay();
        notice = surface.notice();
        this.services = services;
        this.exchange = exchange;
        this.importing = importing;
        steps = new StepsView(workspace, importing);
        none.lead(this::begin, exchange::choose, exchange::takeShipped, () -> services.editing().undo(_ -> {}));
        subscription = Subscription.combine(services.history().undoableProperty().subscribe(_ -> show()),
                services.dossiers().emptyProperty().subscribe(_ -> show()));
    }

    private void show() {
        none.show(services.dossiers().emptyProperty().get(), services.history().undoableProperty().get() != null);
    }

    /// The rooms of the window, with the steps of a new dossier above them; or what stands there while none is open.
    public Node around(Node rooms) {
        return new StackPane(new BorderPane(rooms, steps, null, null, null), none);
    }

    /// The room of the articles, or how to get one.
    public Node articles(Node room) {
        return EmptyPlace.ofArticles(room, workspace.openProperty(), importing);
    }

    /// The room of the timeline, or how to get an event.
    public Node events(Node room) {
        return EmptyPlace.ofEvents(room, workspace.openProperty());
    }

    /// What a person can have done.
    List<Command> commands() {
        return List.of(Command.of("command.dossier.new", Group.WORK, this::begin, "Shortcut+Shift+D").thatChanges(),
                Command.of("command.dossier.describe", Group.WORK, this::describe).thatChanges(),
                Command.of("command.dossier.copy", Group.WORK, this::copy).thatChanges(),
                Command.of("command.dossier.delete", Group.WORK, this::delete).thatChanges());
    }

    /// The same, for the menu.
    List<MenuItem> menu() {
        return List.of(exchange.changing("dossier-new", Messages.get("command.dossier.new"), this::begin),
                exchange.changing("dossier-describe", Messages.get("command.dossier.describe"), this::describe),
                exchange.changing("dossier-copy", Messages.get("command.dossier.copy"), this::copy),
                exchange.changing("dossier-delete", Messages.get("command.dossier.delete"), this::delete));
    }

    private void begin() {
        DossierForm form = new DossierForm(said -> exchange.kept(titles -> services.dossiers().begin(
                new Dossier(Slugs.dossier(said.title(), titles.keySet()), said.title(), said.window(), said.zone(), said.note(),
                        List.of(), List.of(), List.of(), List.of()), () -> {})), overlay::hide);
        overlay.show(form, form.initialFocus());
    }

    private void describe() {
        open().ifPresent(dossier -> {
            DossierForm form = new DossierForm(dossier, services.editing()::edit, overlay::hide);
            overlay.show(form, form.initialFocus());
        });
    }

    private void copy() {
        open().ifPresent(dossier -> exchange.kept(titles -> {
            String title = FreeName.copied(dossier.title(), titles::containsValue);
            services.dossiers().copy(Slugs.dossier(title, titles.keySet()), title, () -> notice.tell(Messages.get("dossier.copied", title)));
        }));
    }

    private void delete() {
        open().map(Dossier::title).ifPresent(title -> {
            ConfirmChangeForm form = new ConfirmChangeForm(Messages.get("deed.dossier", title), Messages.get("deed.dossier.words"), "deed.dossier.go",
                    why -> services.dossiers().delete(why, change -> notice.tell(Messages.get("dossier.deleted", title),
                            Messages.get("session.deleted.undo"), () -> bringBack(title, change))), overlay::hide);
            overlay.show(form, form.initialFocus());
        });
    }

    private void bringBack(String title, long change) {
        services.editing().undo(change, _ -> {}, () -> notice.tell(Messages.get("dossier.deleted.since", title)));
    }

    private Optional<Dossier> open() {
        return Optional.ofNullable(workspace.open()).map(OpenDossier::dossier);
    }

    void dispose() {
        subscription.unsubscribe();
        steps.dispose();
    }
}
