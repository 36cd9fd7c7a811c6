package app.synoptic.ui.inbox;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Proposal;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ChosenWords;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.controls.wishes.Bygone;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.state.inbox.Inbox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What is proposed for the open dossier, to be decided on by keys: J and K go on and back, A accepts, E corrects first, L links to
/// another event, S parts a source from the others, R refuses, Z takes back. The text follows.
public final class InboxView extends BorderPane {

    private static final double LEAST = 90;

    private enum Order { READING, DATE, SCORE }

    private final Workspace workspace;
    private final Selection selection;
    private final Inbox inbox;
    private final Verdicts verdicts;
    private final ListView<Cluster> list = new ListView<>();
    private final ProposalCard card = new ProposalCard(this::look);
    private final Label count = new Label();
    private final ChoiceBox<Optional<SourceId>> source = new ChoiceBox<>();
    private final ChoiceBox<Order> order = new ChoiceBox<>();
    private final ChoiceBox<String> sort = new ChoiceBox<>();
    private final WrappingLabel nothing = new WrappingLabel("", "nothing");
    private final Subscription subscription;
    private int at;
    private boolean filling;

    public InboxView(Workspace workspace, Selection selection, Inbox inbox, Verdicts verdicts) {
        this.workspace = workspace;
        this.selection = selection;
        this.inbox = inbox;
        this.verdicts = verdicts;
        getStyleClass().add("inbox");
        setId("inbox");
        Theme.style(this, "inbox.css");
        list.setId("proposals");
        list.setAccessibleText(Messages.get("inbox.list"));
        list.setCellFactory(_ -> new ClusterCell(workspace));
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().subscribe(this::picked);
        source.setId("inbox-source");
        source.setConverter(new ChosenWords<>(this::called));
        source.setOnAction(_ -> fill());
        order.getItems().setAll(Order.values());
        order.setValue(Order.READING);
        order.setConverter(new ChosenWords<>(one -> Messages.get("inbox.order." + one.name().toLowerCase(Locale.ROOT))));
        order.setOnAction(_ -> fill());
        sort.setId("inbox-sort");
        sort.setOnAction(_ -> fill());
        FlowPane choices = new FlowPane(source, sort, order);
        choices.getStyleClass().add("choices");
        Label figures = new Label(Messages.get("inbox.figures.name"));
        figures.getStyleClass().add("figures");
        Tip.note(figures, Messages.get("inbox.figures"));
        FlowPane sums = new FlowPane(count, figures);
        sums.getStyleClass().add("sums");
        VBox head = new VBox(sums, choices);
        head.getStyleClass().add("head");
        buttons();
        setTop(head);
        setCenter(list);
        list.setMinHeight(LEAST);
        setBottom(card);
        subscription = Subscription.combine(inbox.contentProperty().subscribe(_ -> show()), inbox.lookingProperty().subscribe(_ -> count()),
                workspace.openProperty().subscribe(_ -> count()), workspace.pastProperty().subscribe(_ -> show()));
    }

    private void buttons() {
        card.add("inbox.accept", "A", "proposal-accept", () -> decide(verdicts::accept));
        card.add("inbox.edit", "E", "proposal-edit", () -> decide(verdicts::edit));
        card.add("inbox.link", "L", "proposal-link", () -> decide(verdicts::link));
        card.add("inbox.refuse", "R", "proposal-refuse", () -> decide(verdicts::refuse));
    }

    private String called(Optional<SourceId> one) {
        OpenDossier open = workspace.open();
        return one.map(id -> open == null ? id.value() : Publishers.of(open.dossier(), id)).orElse(Messages.get("inbox.source.all"));
    }

    private void show() {
        List<Optional<SourceId>> sources = new ArrayList<>(List.of(Optional.empty()));
        inbox.content().clusters().stream().flatMap(cluster -> cluster.sources().stream()).distinct().map(Optional::of).forEach(sources::add);
        Optional<SourceId> chosen = source.getValue() != null && sources.contains(source.getValue()) ? source.getValue() : Optional.empty();
        List<String> sorts = Stream.concat(Stream.of(Messages.get("inbox.sort.all")), inbox.content().clusters().stream().map(cluster -> ProposalWords.sort(cluster.lead())).distinct()).toList();
        String wanted = sort.getValue() != null && sorts.contains(sort.getValue()) ? sort.getValue() : sorts.getFirst();
        filling = true;
        source.getItems().setAll(sources);
        source.setValue(chosen);
        sort.getItems().setAll(sorts);
        sort.setValue(wanted);
        filling = false;
        fill();
    }

    private void fill() {
        if (filling || source.getValue() == null) {
            return;
        }
        @Nullable Cluster before = list.getSelectionModel().getSelectedItem();
        List<Cluster> shown = inbox.content().clusters().stream().filter(cluster -> source.getValue().map(cluster.sources()::contains).orElse(true))
                .filter(cluster -> sort.getSelectionModel().getSelectedIndex() <= 0 || ProposalWords.sort(cluster.lead()).equals(sort.getValue())).sorted(sorting()).toList();
        filling = true;
        list.getItems().setAll(shown);
        filling = false;
        int again = before == null ? -1 : shown.stream().map(Cluster::id).toList().indexOf(before.id());
        if (!shown.isEmpty() && (before != null || list.isFocused())) {
            list.getSelectionModel().clearAndSelect(again >= 0 ? again : Math.min(at, shown.size() - 1));
        } else {
            picked(null);
        }
        count();
    }

    private Comparator<Cluster> sorting() {
        return switch (order.getValue()) {
            case READING -> (_, _) -> 0;
            case DATE -> Comparator.comparing((Cluster cluster) -> cluster.date().map(date -> date.date().toString()).orElse("~"));
            case SCORE -> Comparator.comparingDouble((Cluster cluster) -> -cluster.lead().ground().score());
        };
    }

    private void count() {
        Inbox.Content now = inbox.content();
        int decided = now.accepted() + now.refused();
        String sum = Messages.get("inbox.count", list.getItems().size());
        count.setText(inbox.lookingProperty().get() && now.clusters().isEmpty() ? Messages.get("inbox.looking")
                : decided == 0 ? sum : Messages.get("inbox.count.decided", sum, decided, now.accepted()));
        nothing.setText(Messages.get(inbox.lookingProperty().get() ? "inbox.looking" : "inbox.nothing"));
    }

    private void picked(@Nullable Cluster cluster) {
        OpenDossier open = workspace.open();
        boolean shown = cluster != null && open != null && !filling;
        card.setVisible(shown);
        card.setManaged(shown);
        if (cluster != null && open != null && !filling) {
            at = list.getSelectionModel().getSelectedIndex();
            card.setDisable(Bygone.at(this));
            card.show(cluster, open);
            look(cluster.lead());
        }
    }

    private void look(Proposal proposal) {
        selection.select(proposal instanceof Proposal.Testimony own ? own.event() : null);
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
        } else if (!Bygone.at(this)) {
            verdict.accept(cluster);
        }
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
