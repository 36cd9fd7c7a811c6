package app.synoptic.ui.safety;

import app.synoptic.health.HealthFinding;
import app.synoptic.health.HealthWords;
import app.synoptic.health.Severity;
import app.synoptic.ui.Messages;
import app.synoptic.ui.work.safety.HealthRun.Entry;
import app.synoptic.ui.work.safety.HealthRun.State;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A check in the list: a sign that says how it ended, what it is called, how far it is.
final class HealthCell extends ListCell<Entry> {

    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass SEVERE = PseudoClass.getPseudoClass("severe");

    private final HealthWords words;
    private final Label sign = new Label();
    private final Label title = new Label();
    private final Label state = new Label();
    private final HBox row;

    HealthCell(HealthWords words) {
        this.words = words;
        sign.getStyleClass().add("sign");
        state.getStyleClass().add("state");
        sign.setMinWidth(USE_PREF_SIZE);
        state.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row = new HBox(8, sign, title, gap, state);
        row.getStyleClass().add("check");
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        HealthFinding finding = entry == null ? null : entry.finding();
        Severity severity = finding == null ? Severity.GOOD : finding.severity();
        pseudoClassStateChanged(WARNING, severity == Severity.WARNING);
        pseudoClassStateChanged(SEVERE, severity == Severity.SEVERE);
        if (entry == null || empty) {
            setGraphic(null);
            return;
        }
        sign.setText(finding == null ? entry.state() == State.RUNNING ? "…" : "·" : sign(severity));
        title.setText(words.title(entry.check()));
        state.setText(finding != null ? words.severity(severity) : entry.state() == State.RUNNING
                ? Messages.get("safety.health.part", (int) (entry.part() * 100)) : Messages.get("safety.health." + entry.state().name().toLowerCase(Locale.ROOT)));
        setGraphic(row);
        setAccessibleText(title.getText() + ": " + state.getText());
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case GOOD -> "✓";
            case HINT -> "i";
            case WARNING -> "!";
            case SEVERE -> "×";
        };
    }
}
