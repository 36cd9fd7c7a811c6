package app.synoptic.ui.report;

import app.synoptic.i18n.Language;
import app.synoptic.report.Format;
import app.synoptic.report.Reports;
import app.synoptic.report.document.ReportOptions.Part;
import app.synoptic.report.figure.PageSize;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumChoice;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.Theme;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.signing.SignBox;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.work.Reporting.Order;
import app.synoptic.ui.work.Reporting;
import app.synoptic.ui.work.signing.SigningService;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Asks what a report is to tell of and how it is to be, and shows its first pages beside. Enter exports.
public final class ReportDialog extends HBox {

    private final Reportable matter;
    private final ReportChoices choices;
    private final PreviewPane preview;
    private final Runnable closing;
    private final Consumer<Order> exporting;
    private final ToggleGroup scopes = new ToggleGroup();
    private final SignBox sign;
    private final Button export = new Button(Messages.get("report.export"));
    private Subscription watching = Subscription.EMPTY;

    /// @param wanted    the scope to begin with; null for the last one chosen
    /// @param exporting is given the report wanted, after `closing`
    /// @param closing   takes the dialog away
    public ReportDialog(Reportable matter, Settings settings, Reporting reporting, @Nullable ReportScope wanted,
                        Consumer<Order> exporting, Runnable closing) {
        this.matter = matter;
        this.choices = new ReportChoices(settings);
        this.preview = new PreviewPane(reporting);
        this.sign = new SignBox(SigningService.of(settings, reporting.jobs()));
        this.exporting = exporting;
        this.closing = closing;
        getStyleClass().add("report-dialog");
        setId("report-dialog");
        Theme.style(this, "report.css");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        matter.nearest(wanted == null ? choices.scopeProperty().get() : wanted)
                .ifPresentOrElse(choices.scopeProperty()::set, () -> export.setDisable(true));
        getChildren().addAll(form(), beside());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty().subscribe((before, now) -> {
            if (now != null) {
                show();
            } else if (before != null) {
                watching.unsubscribe();
                preview.stop();
            }
        });
    }

    private void show() {
        if (!export.isDisabled()) {
            watching = choices.whenChanged(this::draw);
            draw();
        }
    }

    private void draw() {
        preview.show(order());
    }

    private Order order() {
        return matter.order(choices.scopeProperty().get(), choices);
    }

    /// What takes the focus first: the scope chosen.
    public Node initialFocus() {
        return scopes.getSelectedToggle() instanceof Node chosen ? chosen : export;
    }

    private VBox form() {
        VBox events = new VBox(heading("report.scope"));
        for (ReportScope scope : ReportScope.values()) {
            events.getChildren().add(radio(scope));
        }
        VBox parts = new VBox(heading("report.parts"));
        for (Part part : Part.values()) {
            parts.getChildren().add(box(part));
        }
        GridPane how = new GridPane();
        how.getStyleClass().add("how");
        row(how, 0, "report.format", Format.class, choices.formatProperty());
        row(how, 1, "report.page", PageSize.class, choices.pageProperty());
        row(how, 2, "report.language", Language.class, choices.languageProperty());
        CheckBox opened = new CheckBox(Messages.get("report.opened"));
        opened.setId("report-opened");
        opened.selectedProperty().bindBidirectional(choices.openedProperty());
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Label title = new Label(Messages.get("report.title"));
        title.getStyleClass().add("head");
        VBox form = new VBox(title, events, parts, how, opened, sign, gap, buttons());
        choices.formatProperty().subscribe(format -> sign.possible(format == Format.PDF));
        if (matter.past() != null) {
            form.getChildren().add(1, new WrappingLabel(Messages.get("report.past", Long.toString(matter.past().number())), "hint"));
        }
        form.getStyleClass().add("form");
        return form;
    }

    private RadioButton radio(ReportScope scope) {
        RadioButton radio = new RadioButton(matter.words(scope));
        radio.setId("report-scope-" + scope.name().toLowerCase(Locale.ROOT));
        radio.setToggleGroup(scopes);
        radio.setWrapText(true);
        radio.setDisable(!matter.has(scope));
        radio.setSelected(matter.has(scope) && choices.scopeProperty().get() == scope);
        radio.setOnAction(_ -> choices.scopeProperty().set(scope));
        return radio;
    }

    private CheckBox box(Part part) {
        boolean possible = part != Part.NOTES || matter.noted();
        CheckBox box = new CheckBox(possible ? EnumWords.of(part) : Messages.get("report.parts.notes.none"));
        box.setId("report-part-" + part.name().toLowerCase(Locale.ROOT));
        box.setDisable(!possible);
        if (possible) {
            box.selectedProperty().bindBidirectional(choices.included(part));
        }
        return box;
    }

    private <T extends Enum<T>> void row(GridPane rows, int row, String key, Class<T> type, ObjectProperty<T> chosen) {
        EnumChoice<T> choice = new EnumChoice<>(type, chosen.get(), Messages.get(key), chosen::set);
        choice.setId(key.replace('.', '-'));
        choice.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(choice, Priority.ALWAYS);
        Label label = new Label(Messages.get(key));
        label.setLabelFor(choice);
        label.setMinWidth(Region.USE_PREF_SIZE);
        rows.addRow(row, label, choice);
    }

    private HBox buttons() {
        Button cancel = new Button(Messages.get("report.cancel"));
        cancel.setId("report-cancel");
        cancel.setOnAction(_ -> closing.run());
        export.setId("report-export");
        export.getStyleClass().add("accent");
        export.setOnAction(_ -> export());
        HBox line = new HBox(cancel, export);
        line.getStyleClass().add("buttons");
        return line;
    }

    private VBox beside() {
        VBox.setVgrow(preview, Priority.ALWAYS);
        VBox beside = new VBox(heading("report.preview"), preview, new WrappingLabel(Messages.get("report.preview.made", Reports.PREVIEWED), "hint"));
        beside.getStyleClass().add("beside");
        return beside;
    }

    private static Label heading(String key) {
        Label heading = new Label(Messages.get(key));
        heading.getStyleClass().add("heading");
        return heading;
    }

    private void export() {
        choices.keep();
        Order order = order();
        sign.ask(signing -> {
            closing.run();
            exporting.accept(order.signed(signing));
        });
    }

    private void key(KeyEvent event) {
        boolean elsewhere = event.getTarget() instanceof Button || event.getTarget() instanceof EnumChoice<?>;
        if (event.getCode() == KeyCode.ENTER && !elsewhere && !export.isDisabled()) {
            event.consume();
            export();
        }
    }
}
