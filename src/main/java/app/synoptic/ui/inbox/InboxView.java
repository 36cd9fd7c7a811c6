package app.synoptic.ui.inbox;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Proposal;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.edits.ReadOnlyMode;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.inbox.Inbox;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What is proposed for the open dossier, to be decided on by keys: J and K go on and back, A accepts, E corrects first, L links to
/// another event, S parts a source from the others, R refuses, Z takes back. The text follows.
public final class InboxView extends BorderPane {

    private static final double LEAST = 90;

    private final Workspace workspace;
    private final Selection selection;
    private final Inbox inbox;
    private final ProposalDecisions verdicts;
    private final ListView<Cluster> list = new ListView<>();
    private final ProposalCard card = new ProposalCard(this::look);
    private final Label count = new Label();
    private final InboxChoices choices;
    private final Hyperlink filter = new Hyperlink();
    private final VBox head = new VBox();
    private final WrappingLabel nothing = new WrappingLabel("", "nothing");
    private final Subscription subscription;
    private int at;
    private boolean filling;

    public InboxView(Workspace workspace, Selection selection, Inbox inbox, ProposalDecisions verdicts) {
        this.workspace = workspace;
        this.selection = selection;
        this.inbox = inbox;
        this.verdicts = verdicts;
        getStyleClass().add("inbox");
        setId("inbox");
        list.setId("proposals");
        list.setAccessibleText(Messages.get("inbox.list"));
        list.setCellFactory(_ -> new ClusterCell(workspace));
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::picked);
        choices = new InboxChoices(workspace, this::fill);
        Label figures = new Label(Messages.get("inbox.figures.name"));
        figures.getStyleClass().add("figures");
        Tip.note(figures, Messages.get("inbox.figures"));
        filter.setId("inbox-filter");
        filter.setOnAction(_ -> {
            choices.fold(!choices.folded());
            count();
        });
        FlowPane sums = new FlowPane(count, filter, choices.order(), figures);
        sums.getStyleClass().add("sums");
        head.getChildren().setAll(sums, choices);
        head.getStyleClass().add("head");
        buttons();
        setTop(head);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setMinHeight(LEAST);
        list.setPrefHeight(LEAST);
        setCenter(new VBox(list, card));
        subscription = Subscription.combine(inbox.contentProperty().subscribe(_ -> show()), inbox.lookingProperty().subscribe(_ -> count()),
                workspace.openProperty().subscribe(_ -> count()), workspace.pastProperty().subscribe(_ -> show()));
    }

    private void buttons() {
        card.add("inbox.accept", "A", "proposal-accept", () -> decide(verdicts::accept));
        card.add("inbox.edit", "E", "proposal-edit", () -> decide(verdicts::edit));
        card.add("inbox.link", "L", "proposal-link", () -> decide(verdicts::link));
        card.add("inbox.refuse", "R", "proposal-refuse", () -> decide(verdicts::refuse));
    }

    private void show() {
        choices.offer(inbox.content().clusters());
        fill();
    }

    private void fill() {
        @Nullable Cluster before = list.getSelectionModel().getSelectedItem();
        List<Cluster> shown = choices.chosen(inbox.content().clusters());
        filling = true;
        list.getItems().setAll(shown);
        filling = false;
        int again = before == null ? -1 : shown.stream().map(Cluster::id).toList().indexOf(before.id());
        if (!shown.isEmpty() && (before != null || list.isFocused())) {
            list.getSelectionModel().clearAndSelect(again >= 0 ? again : Math.min(at, shown.size() - 1));
            // What took the place of the one decided on may have been chosen as it came, when nothing was shown yet.
            if (!card.isVisible()) {
                picked(list.getSelectionModel().getSelectedItem());
            }
        } else {
            picked(null);
        }
        count();
    }

    private void count() {
        Inbox.Content now = inbox.content();
        int decided = now.accepted() + now.refused();
        String sum = Messages.get("inbox.count", list.getItems().size());
        count.setText(inbox.lookingProperty().get() && now.clusters().isEmpty() ? Messages.get("inbox.looking")
                : decided == 0 ? sum : Messages.get("inbox.count.decided", sum, decided, now.accepted()));
        filter.setText(Messages.get(choices.folded() ? choices.narrows() ? "inbox.filter.some" : "inbox.filter" : "inbox.filter.hide"));
        nothing.setText(Messages.get(choices.narrows() && !now.clusters().isEmpty() ? "inbox.filter.none" : inbox.lookingProperty().get() ? "inbox.looking" : "inbox.nothing"));
    }

    private void picked(@Nullable Cluster cluster) {
        OpenDossier open = workspace.open();
        boolean shown = cluster != null && open != null && !filling;
        card.setVisible(shown);
        card.setManaged(shown);
        if (cluster != null && open != null && !filling) {
            at = list.getSelectionModel().getSelectedIndex();
            card.setDisable(ReadOnlyMode.at(this));
            card.show(cluster, open);
            look(cluster.lead());
        }
    }

    private void look(Proposal proposal) {
        selection.select(switch (proposal) {
            case Proposal.Testimony own -> own.event();
            case Proposal.NewQuestion own -> own.event();
            case Proposal.Date own -> own.event();
            case Proposal.Duplicate own -> own.event();
            case Proposal.NewEvent _, Proposal.Reading _ -> null;
        });
        selection.reveal(plainest(proposal));
    }

    /// Its first words in the body of the article; a headline says less.
    private Passage plainest(Proposal proposal) {
        List<Passage> passages = proposal.ground().passages();
        OpenDossier open = workspace.open();
        List<Region> regions = open == null || passages.size() == 1 ? List.of() : open.text(proposal.source()).filter(SourceText::atHand).map(text -> text.wording().regions()).orElse(List.of());
        return passages.stream().filter(passage -> regions.stream().anyMatch(region -> region.kind() == RegionKind.BODY && region.start() <= passage.start() && passage.start() < region.end()))
                .findFirst().orElse(passages.getFirst());
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case J -> step(1);
            case K -> step(-1);
            case A, ENTER -> decide(verdicts::accept);
            // What takes the focus would get the letter as well.
            case E -> Platform.runLater(() -> decide(verdicts::edit));
            case L -> Platform.runLater(() -> decide(verdicts::link));
            case R -> decide(event.isShiftDown() ? verdicts::refuseBecause : verdicts::refuse);
            case S -> decide(this::split);
            case Z -> verdicts.undo();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void split(Cluster cluster) {
        if (cluster.members().size() > 1) {
            verdicts.split(cluster, cluster.members().getLast());
        }
    }

    private void step(int by) {
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, list.getItems().size() - 1));
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(Math.max(0, next - 1));
    }

    private void decide(Consumer<Cluster> verdict) {
        Cluster cluster = list.getSelectionModel().getSelectedItem();
        if (cluster == null) {
            step(1);
        } else if (!ReadOnlyMode.at(this)) {
            verdict.accept(cluster);
        }
    }

    /// Shows something above all proposals.
    public void lead(Node above) {
        head.getChildren().addFirst(above);
    }

    /// Puts the focus on the list, and on its first proposal where none is selected.
    public void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
            step(0);
        }
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        subscription.unsubscribe();
    }
}
