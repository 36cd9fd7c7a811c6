package app.synoptic.ui.sources;

import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.pulses.PulseQueue;
import app.synoptic.ui.sources.names.SilenceCount;
import app.synoptic.ui.sources.names.TestifyingSources;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The selected event or question, source under source: a card for each, with its passages in their sentences or its silence.
public final class ExcerptsView extends ScrollPane {

    /// So many silent sources have a card each; more are counted.
    private static final int FEW = 8;

    private final Workspace workspace;
    private final Selection selection;
    private final Consumer<Passage> opened;
    private final VBox cards = new VBox();
    private final PulseQueue coming = new PulseQueue();
    private final Subscription subscription;

    /// @param opened is told of a passage whose whole text a person wants to read
    public ExcerptsView(Workspace workspace, Selection selection, Consumer<Passage> opened) {
        this.workspace = workspace;
        this.selection = selection;
        this.opened = opened;
        getStyleClass().add("excerpts");
        setId("excerpts");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        cards.getStyleClass().add("cards");
        setContent(cards);
        subscription = Subscription.combine(
                visibleProperty().subscribe(_ -> show()),
                workspace.openProperty().subscribe(_ -> show()),
                selection.focusProperty().map(ExcerptsView::matter).subscribe(_ -> show()));
    }

    /// Shows what is selected as soon as the words for it are at hand.
    private void show() {
        OpenDossier open = workspace.open();
        Focus focus = selection.focus();
        if (!isVisible()) {
            return;
        }
        List<SourceText> away = open == null ? List.of() : open.dossier().sources().stream().flatMap(source -> open.text(source.id()).stream()
                .filter(text -> !text.atHand() && !SelectedEvidence.of(open, focus, source).findings().isEmpty())).toList();
        if (away.isEmpty()) {
            show(open, focus);
        } else {
            SourceText.fetch(away, () -> {
                if (isVisible() && workspace.open() == open && matter(selection.focus()).equals(matter(focus))) {
                    show(open, focus);
                }
            });
        }
    }

    private void show(@Nullable OpenDossier open, Focus focus) {
        cards.getChildren().clear();
        coming.forget();
        if (open != null && focus.event() != null && open.event(focus.event()).isPresent()) {
            Optional.ofNullable(focus.question()).flatMap(open::question).ifPresent(this::ask);
            TestifyingSources voices = TestifyingSources.of(open, focus);
            boolean few = voices.silent().size() <= FEW;
            List<Runnable> works = new ArrayList<>();
            open.dossier().sources().stream().filter(source -> few || !voices.silent().containsKey(source.id())).forEach(source -> works.add(card(open, focus, source)));
            if (!few) {
                works.add(() -> cards.getChildren().add(silent(open, focus, voices)));
            }
            coming.replace(works);
        } else {
            Label hint = new Label(Messages.get("sources.excerpts.nothing"));
            hint.getStyleClass().add("hint");
            cards.getChildren().add(hint);
        }
        setVvalue(0);
    }

    private Runnable card(OpenDossier open, Focus focus, Source source) {
        return () -> cards.getChildren().add(new ExcerptCard(open, focus, source, opened));
    }

    /// Counts the silent sources, and has a card for each when a person asks.
    private Hyperlink silent(OpenDossier open, Focus focus, TestifyingSources voices) {
        Hyperlink count = new Hyperlink("▸ " + SilenceCount.words(voices, open.dossier().sources().size(), 0, 0));
        count.setId("silent-excerpts");
        count.setWrapText(true);
        count.setOnAction(_ -> {
            cards.getChildren().remove(count);
            coming.replace(open.dossier().sources().stream().filter(source -> voices.silent().containsKey(source.id())).map(source -> card(open, focus, source)).toList());
        });
        return count;
    }

    private void ask(Question question) {
        Label asked = new Label(question.question());
        asked.setWrapText(true);
        asked.getStyleClass().add("asked");
        cards.getChildren().add(asked);
    }

    private static List<Optional<?>> matter(Focus focus) {
        return List.of(Optional.ofNullable(focus.event()), Optional.ofNullable(focus.question()));
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        coming.forget();
        subscription.unsubscribe();
    }
}
