package app.synoptic.ui.review;

import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.edit.EvidenceEdits.Judge;
import app.synoptic.edit.UnresolvedEvidence;
import app.synoptic.text.WholeWords;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.ReasonField;
import app.synoptic.ui.controls.WrappingLabel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One piece of evidence to be judged: its words as they were and as they are, and the text in which others can be marked.
public final class ReviewView extends StackPane {

    /// What is done with a decision.
    public interface Judging {

        /// @param reason why; empty where nobody says so
        /// @param next   which is shown next
        void judge(Judge judgement, String reason, int next);
    }

    private final UnresolvedEvidence unresolved;
    private final TextArea text;
    private final Button first;
    private final BooleanProperty waiting = new SimpleBooleanProperty(this, "waiting", true);

    /// @param all   all there are to judge
    /// @param at    which of them is shown, from 0
    /// @param close takes it away
    /// @param judge is given a decision
    /// @param turn  shows another one
    public ReviewView(List<UnresolvedEvidence> all, int at, Runnable close, Judging judge, IntConsumer turn) {
        unresolved = all.get(at);
        DialogSheet sheet = new DialogSheet("review", Messages.get("review.title", at + 1, all.size()), close);
        sheet.getStyleClass().add("wide");
        sheet.getStylesheets().add(String.valueOf(ReviewView.class.getResource("review.css")));
        sheet.add(new WrappingLabel(Messages.get("review.about", unresolved.publisher(), unresolved.about()), "heading"),
                new WrappingLabel(Messages.get("review.match." + unresolved.finding().match().name().toLowerCase(Locale.ROOT), unresolved.finding().places().size()), "soft"));
        sheet.add(new WrappingLabel(Messages.get("review.before"), "section"),
                new WrappingLabel(unresolved.before().map(ReviewView::line).orElse(Messages.get("review.before.unknown")), "before"),
                new WrappingLabel(Messages.get("review.now"), "section"), now());
        text = new TextArea(unresolved.text().text());
        text.setId("review-text");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefRowCount(9);
        text.setAccessibleText(Messages.get("review.text"));
        Optional<Passage> place = unresolved.finding().places().stream().findFirst();
        place.ifPresent(words -> text.selectRange(words.start(), words.end()));
        place.ifPresent(_ -> text.scrollTopProperty().when(waiting).subscribe((before, now) -> amid(now.doubleValue() > before.doubleValue())));
        sheet.add(new WrappingLabel(Messages.get("review.text"), "section"), text);
        ReasonField why = new ReasonField();
        sheet.add(why);
        Button accept = DialogSheet.button("review-accept", Messages.get("review.accept"), () -> place.ifPresent(words ->
                judge.judge(Judge.accept(unresolved.finding().evidence(), unresolved.finding().text(), unresolved.source(), words), why.words(), at)));
        accept.setDisable(unresolved.finding().match() != Match.CHANGED);
        Button anchor = DialogSheet.button("review-anchor", Messages.get("review.anchor"), () -> marked().ifPresent(words ->
                judge.judge(Judge.anchor(unresolved.finding().evidence(), unresolved.finding().text(), unresolved.source(), words), why.words(), at)));
        anchor.disableProperty().bind(Bindings.createBooleanBinding(() -> text.getSelection().getLength() == 0, text.selectionProperty()));
        Button reject = DialogSheet.button("review-reject", Messages.get("review.reject"), () ->
                judge.judge(Judge.reject(unresolved.finding().evidence(), unresolved.finding().text(), unresolved.source()), why.words(), at));
        Button later = DialogSheet.button("review-later", Messages.get("review.later"), () -> turn.accept((at + 1) % all.size()));
        later.setDisable(all.size() == 1);
        sheet.offer(List.of(later, reject, anchor, accept));
        first = accept.isDisabled() ? reject : accept;
        getChildren().add(sheet);
        setPickOnBounds(false);
    }

    /// The text scrolls just so far that the words come into view: this brings them to its middle, once.
    private void amid(boolean down) {
        if (down) {
            waiting.set(false);
            Platform.runLater(() -> text.setScrollTop(text.getScrollTop() + text.getHeight() / 2));
        }
    }

    private Optional<Passage> marked() {
        return WholeWords.around(unresolved.text().text(), text.getSelection().getStart(), text.getSelection().getEnd())
                .map(words -> new Passage(unresolved.text().id(), words.start(), words.end()));
    }

    /// The words that stand there now; those that are others are marked.
    private Node now() {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("now");
        if (unresolved.finding().places().isEmpty()) {
            flow.getChildren().add(new Text(Messages.get("review.now.none")));
            return flow;
        }
        Passage place = unresolved.finding().places().getFirst();
        String words = unresolved.text().text();
        int at = Math.min(place.start(), unresolved.finding().differing().stream().mapToInt(Passage::start).min().orElse(place.start()));
        int end = Math.max(place.end(), unresolved.finding().differing().stream().mapToInt(Passage::end).max().orElse(place.end()));
        for (Passage other : unresolved.finding().differing().stream().sorted().toList()) {
            if (other.start() >= at) {
                add(flow, words.substring(at, other.start()), "same");
                add(flow, words.substring(other.start(), other.end()), "other");
                at = other.end();
            }
        }
        add(flow, words.substring(at, end), "same");
        flow.setAccessibleText(line(words.substring(place.start(), place.end())));
        return flow;
    }

    private static void add(TextFlow flow, String words, String style) {
        if (!words.isEmpty()) {
            Text text = new Text(words.replaceAll("\\s+", " "));
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /// What takes the focus first.
    public Node initialFocus() {
        return first;
    }
}
