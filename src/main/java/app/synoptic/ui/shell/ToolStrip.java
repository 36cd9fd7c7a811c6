package app.synoptic.ui.shell;

import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.session.SessionMenu;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.EditGuard;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.util.Subscription;

/// The strip along the top: which dossier is open, what of it is shown, and importing.
final class ToolStrip extends HBox {

    /// From this width on, only the title and the search field give way.
    private static final double WIDE = 1240;

    private final SessionMenu sessions;
    private final TextField find = new TextField();
    private final FilterPills pills;
    private final Button add = new Button(Messages.get("shell.import"));
    private final Button report = new Button(Messages.get("shell.report"));
    private final WindowMenu menu;
    private Runnable found = () -> {};
    private final Subscription subscription;

    /// @param sessions names what is open, and leads elsewhere
    /// @param tabled   whether the timeline is shown as a table
    ToolStrip(Workspace workspace, EditGuard guard, Settings settings, SessionMenu sessions, BooleanProperty tabled, Runnable importing,
              Runnable reporting) {
        this.sessions = sessions;
        getStyleClass().add("tool-strip");
        find.setId("find");
        find.setPromptText(Messages.get("shell.find"));
        Tip.over(find, Messages.get("shell.find.tip"));
        find.textProperty().subscribe(text -> workspace.filter(workspace.filterProperty().get().withText(text)));
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        pills = new FilterPills(workspace);
        add.setId("import");
        Tip.over(add, Messages.get("shell.import.tip"));
        add.setOnAction(_ -> importing.run());
        report.setId("report");
        Tip.over(report, Messages.get("shell.report.tip"));
        report.setOnAction(_ -> reporting.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(find, Priority.ALWAYS);
        menu = new WindowMenu(settings);
        HBox adding = new HBox(add);
        adding.setAlignment(Pos.CENTER);
        Stream.of(adding, report, menu).forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        pills.minWidthProperty().bind(widthProperty().map(width -> width.doubleValue() < WIDE ? 0 : USE_PREF_SIZE));
        getChildren().addAll(sessions, find, pills, gap, asTable(tabled), adding, report, menu);
        subscription = Subscription.combine(workspace.filterProperty().subscribe(this::show), guard.readOnlyProperty().subscribe(readOnly -> {
            add.setDisable(readOnly);
            Tip.over(adding, guard.refusal());
        }));
    }

    private static ToggleButton asTable(BooleanProperty tabled) {
        SVGPath icon = new SVGPath();
        icon.setContent("M0 0H14V11H0Z M1.2 3.4V6H4.6V3.4Z M5.8 3.4V6H12.8V3.4Z M1.2 7.2V9.8H4.6V7.2Z M5.8 7.2V9.8H12.8V7.2Z");
        icon.setFillRule(FillRule.EVEN_ODD);
        icon.getStyleClass().add("icon");
        ToggleButton button = new ToggleButton();
        button.setGraphic(icon);
        button.setId("as-table");
        Tip.over(button, Messages.get("shell.table"));
        button.setAccessibleText(Messages.get("shell.table"));
        button.selectedProperty().bindBidirectional(tabled);
        return button;
    }

    /// Shows what is looked for where it was changed elsewhere; what a person types stays as she types it.
    private void show(Filter filter) {
        if (!find.getText().equals(filter.text())) {
            find.setText(filter.text());
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) {
            find.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            found.run();
            event.consume();
        }
    }

    /// What to do when a person goes from what she typed to what was found.
    void whenFound(Runnable going) {
        found = going;
    }

    /// Puts the cursor where one types what to find.
    void find() {
        find.requestFocus();
        find.selectAll();
    }

    /// What one clicks to import.
    Node importing() {
        return add;
    }

    WindowMenu menu() {
        return menu;
    }

    void dispose() {
        subscription.unsubscribe();
        sessions.dispose();
        pills.dispose();
        menu.dispose();
    }
}
