package app.synoptic.ui.actions;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.SourceId;
import app.synoptic.edit.UnresolvedEvidence;
import app.synoptic.store.Library;
import app.synoptic.ui.Messages;
import app.synoptic.ui.commands.Command;
import app.synoptic.ui.commands.Group;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.review.ReviewView;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.util.Subscription;

/// Evidence that is not word for word in a text held: how much there is, and judging it piece by piece.
public final class ReviewActions {

    private final Workspace workspace;
    private final Overlay overlay;
    private final Notice notice;
    private final Button count = new Button();
    private final AppServices services;
    private final Subscription subscription;

    ReviewActions(WindowState state, AppServices services, WindowSurface surface) {
        workspace = state.workspace();
        overlay = surface.overlay();
        notice = surface.notice();
        this.services = services;
        count.setId("doubts");
        count.getStyleClass().add("stop");
        count.setOnAction(_ -> show());
        count.setVisible(false);
        count.setManaged(false);
        subscription = workspace.openProperty().subscribe(_ -> tell());
    }

    /// Says how much there is to judge, and leads there; for the status bar.
    public Node count() {
        return count;
    }

    List<Command> commands() {
        return List.of(Command.of("command.review", Group.AUTHORING, this::show, "Shortcut+Shift+J").thatChanges());
    }

    private void read(Consumer<List<UnresolvedEvidence>> done) {
        OpenDossier open = workspace.open();
        if (open != null && !services.guard().readOnlyProperty().getValue()) {
            Library from = services.library();
            DossierId id = open.dossier().id();
            services.jobs().keep(() -> from.dossiers().contains(id) && mayBe(open, from) ? UnresolvedEvidence.of(from, id) : List.<UnresolvedEvidence>of(), found -> {
                OpenDossier now = workspace.open();
                if (now != null && Objects.equals(now.dossier().id(), id)) {
                    done.accept(found);
                }
            });
        } else {
            count.setVisible(false);
            count.setManaged(false);
        }
    }

    /// Whether there may be any: something is open in a text that is shown, or there are texts that are not. Asked first, since
    /// to look for them all the store must be read.
    private static boolean mayBe(OpenDossier open, Library from) {
        Set<SourceId> once = new HashSet<>();
        return from.held(open.dossier().id()).stream().anyMatch(held -> !once.add(held.source()) || open.text(held.source()).isEmpty())
                || open.texts().values().stream().flatMap(text -> Stream.concat(text.findings().values().stream(), text.answers().values().stream()))
                        .flatMap(List::stream).anyMatch(finding -> !finding.match().settled());
    }

    private void tell() {
        read(found -> {
            count.setText(Messages.get("review.count", found.size()));
            count.setVisible(!found.isEmpty());
            count.setManaged(!found.isEmpty());
        });
    }

    private void show() {
        show(0);
    }

    private void show(int wanted) {
        read(found -> {
            if (found.isEmpty()) {
                overlay.hide();
                notice.tell(Messages.get("review.none"));
                return;
            }
            ReviewView view = new ReviewView(found, Math.min(wanted, found.size() - 1), overlay::hide,
                    (judgement, why, next) -> services.editing().edit(judgement, why, () -> show(next), notice::warn), this::show);
            overlay.show(view, view.initialFocus());
        });
    }

    void dispose() {
        subscription.unsubscribe();
    }
}
