package app.synoptic.ui.inbox;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.propose.Cluster;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ChosenWords;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.sources.Publishers;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Workspace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// Which proposals are shown, and in which order: of one source, of one sort, of one day, of a score.
final class InboxChoices extends GridPane {

    private enum Order { TOLD, READING, DATE, SCORE }

    /// Up to so many days are offered one by one, else months, else years.
    private static final int MOST_DATES = 31;
    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;
    private static final String UNDATED = "-";
    private static final List<Double> SCORES = List.of(0.0, 0.5, 0.7, 0.9);

    private final Workspace workspace;
    private final ComboBox<Optional<SourceId>> source = new ComboBox<>();
    private final ChoiceBox<Optional<String>> sort = new ChoiceBox<>();
    private final ChoiceBox<Optional<String>> date = new ChoiceBox<>();
    private final ChoiceBox<Double> score = new ChoiceBox<>();
    private final ChoiceBox<Order> order = new ChoiceBox<>();
    private boolean filling;
    /// What there is, of which nothing is offered yet.
    private @Nullable List<Cluster> there;

    /// @param changed is run when a person has chosen otherwise
    InboxChoices(Workspace workspace, Runnable changed) {
        this.workspace = workspace;
        getStyleClass().add("choices");
        score.getItems().setAll(SCORES);
        score.setValue(SCORES.getFirst());
        order.getItems().setAll(Order.values());
        order.setValue(Order.TOLD);
        source.setConverter(new ChosenWords<>(this::called));
        sort.setConverter(new ChosenWords<>(one -> one.orElse(Messages.get("inbox.sort.all"))));
        date.setConverter(new ChosenWords<>(one -> one.map(this::day).orElse(Messages.get("inbox.date.all"))));
        score.setConverter(new ChosenWords<>(least -> least == 0 ? Messages.get("inbox.score.all") : Messages.get("inbox.score.least", ProposalWords.score(least))));
        order.setConverter(new ChosenWords<>(one -> Messages.get("inbox.order." + one.name().toLowerCase(Locale.ROOT))));
        List.of(sort, date).forEach(box -> box.setValue(Optional.empty()));
        source.setValue(Optional.empty());
        named("source", source);
        source.setOnAction(_ -> chosen(changed));
        add("sort", sort, changed);
        add("date", date, changed);
        add("score", score, changed);
        add("order", order, changed);
        row(0, "source", source);
        row(1, "sort", sort);
        row(2, "date", date);
        row(3, "score", score);
        fold(true);
    }

    private void add(String name, ChoiceBox<?> box, Runnable changed) {
        named(name, box);
        box.setOnAction(_ -> chosen(changed));
    }

    private static void named(String name, Control box) {
        box.setId("inbox-" + name);
        String what = Messages.get("inbox.choose." + name);
        box.setAccessibleText(what);
        Tip.over(box, what);
    }

    private void chosen(Runnable changed) {
        if (!filling) {
            changed.run();
        }
    }

    private void row(int row, String name, Control box) {
        Label label = new Label(Messages.get("inbox.choose." + name));
        label.setLabelFor(box);
        box.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(box, Priority.ALWAYS);
        addRow(row, label, box);
    }

    /// In which order they are shown, to be put where it is always seen.
    ChoiceBox<?> order() {
        return order;
    }

    /// Whether some are left out.
    boolean narrows() {
        return Stream.of(source.getValue(), sort.getValue(), date.getValue()).anyMatch(value -> value != null && value.isPresent()) || score.getValue() > 0;
    }

    boolean folded() {
        return !isVisible();
    }

    void fold(boolean away) {
        setVisible(!away);
        setManaged(!away);
        if (!away && there != null) {
            offerAll(there);
        }
    }

    private String called(Optional<SourceId> one) {
        OpenDossier open = workspace.open();
        return one.map(id -> open == null ? id.value() : Publishers.of(open.dossier(), id)).orElse(Messages.get("inbox.source.all"));
    }

    private String day(String prefix) {
        OpenDossier open = workspace.open();
        return prefix.equals(UNDATED) || open == null ? Messages.get("inbox.date.none") : DateLabels.shortly(Edtf.parse(prefix), open);
    }

    /// Offers what there is among all that is proposed, as soon as that is seen; a choice stays while there is such a thing.
    void offer(List<Cluster> all) {
        if (folded() && !narrows()) {
            there = all;
        } else {
            offerAll(all);
        }
    }

    private void offerAll(List<Cluster> all) {
        there = null;
        filling = true;
        offer(source.getItems(), source.valueProperty(), all.stream().flatMap(cluster -> cluster.sources().stream()).distinct());
        offer(sort.getItems(), sort.valueProperty(), all.stream().map(cluster -> ProposalWords.sort(cluster.lead())).distinct());
        offer(date.getItems(), date.valueProperty(), dates(all).stream());
        filling = false;
    }

    private static <T> void offer(ObservableList<Optional<T>> offered, ObjectProperty<Optional<T>> chosen, Stream<T> there) {
        Optional<T> before = chosen.get() == null ? Optional.empty() : chosen.get();
        List<Optional<T>> items = new ArrayList<>(List.of(Optional.empty()));
        there.map(Optional::of).forEach(items::add);
        if (!items.equals(offered)) {
            offered.setAll(items);
        }
        chosen.set(items.contains(before) ? before : Optional.empty());
    }

    private static List<String> dates(List<Cluster> all) {
        List<String> known = all.stream().map(InboxChoices::written).distinct().toList();
        for (int length : List.of(DAY, MONTH, YEAR)) {
            List<String> cut = known.stream().map(one -> one.substring(0, Math.min(length, one.length()))).filter(InboxChoices::offered).distinct().sorted().toList();
            if (cut.size() <= MOST_DATES || length == YEAR) {
                return cut;
            }
        }
        throw new IllegalStateException();
    }

    /// Whether it is a plain year, month or day, or none at all.
    private static boolean offered(String date) {
        return date.equals(UNDATED) || date.matches("\\d{4}(-\\d\\d){0,2}");
    }

    private static String written(Cluster cluster) {
        return cluster.date().map(told -> told.date().toString()).orElse(UNDATED);
    }

    /// Those that are to be shown, in their order.
    List<Cluster> chosen(List<Cluster> all) {
        return all.stream().filter(this::shows).sorted(sorting()).toList();
    }

    private boolean shows(Cluster cluster) {
        return is(source.getValue(), cluster.sources()) && is(sort.getValue(), List.of(ProposalWords.sort(cluster.lead())))
                && date.getValue().stream().allMatch(written(cluster)::startsWith) && cluster.lead().ground().score() >= score.getValue();
    }

    private static <T> boolean is(Optional<T> wanted, List<T> own) {
        return wanted.map(own::contains).orElse(true);
    }

    private Comparator<Cluster> sorting() {
        return switch (order.getValue()) {
            case TOLD -> Comparator.comparingInt((Cluster cluster) -> -cluster.sources().size());
            case READING -> (_, _) -> 0;
            case DATE -> Comparator.comparing((Cluster cluster) -> cluster.date().map(told -> told.date().toString()).orElse("~"));
            case SCORE -> Comparator.comparingDouble((Cluster cluster) -> -cluster.lead().ground().score());
        };
    }
}
