package app.synoptic.ui.exchange;

import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.content.CitationStyle;
import app.synoptic.exchange.content.ExportOptions;
import app.synoptic.i18n.Language;
import app.synoptic.i18n.Spoken;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumChoice;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.work.exporting.ExportRequest;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks for the format of an export, its events, and whether the words of the articles may be in it. What was chosen last is
/// chosen first, but for the words of the articles: that is asked every time.
final class ExportForm extends VBox {

    private static final String FORMAT = "export-format";
    private static final String SCOPE = "export-scope";
    private static final String STYLE = "export-style";
    private static final Insets BELOW_BOX = new Insets(2, 0, 0, 26);

    private final Exportable matter;
    private final Settings settings;
    private final ToggleGroup scopes = new ToggleGroup();
    private final CheckBox texts = new CheckBox();
    private final WrappingLabel about = new WrappingLabel("", "soft");
    private final WrappingLabel rights = new WrappingLabel("", "soft");
    private final EnumChoice<ExportFormat> format;
    private final EnumChoice<Language> language;
    private final EnumChoice<CitationStyle> style;

    ExportForm(Exportable matter, Settings settings) {
        this.matter = matter;
        this.settings = settings;
        setSpacing(14);
        setMinHeight(USE_PREF_SIZE);
        format = new EnumChoice<>(ExportFormat.class, settings.word(FORMAT, ExportFormat.CSV), Messages.get("exchange.export.format"), this::describe);
        format.setId("export-format");
        format.setMaxWidth(Double.MAX_VALUE);
        language = new EnumChoice<>(Language.class, Spoken.language(), Messages.get("exchange.export.language"), _ -> {});
        language.setId("export-language");
        language.setMaxWidth(Double.MAX_VALUE);
        style = new EnumChoice<>(CitationStyle.class, settings.word(STYLE, CitationStyle.CHICAGO), Messages.get("exchange.export.style"), _ -> {});
        style.setId("export-style");
        style.setMaxWidth(Double.MAX_VALUE);
        describe(format.getValue());
        GridPane rows = new GridPane();
        rows.setMinHeight(USE_PREF_SIZE);
        rows.setHgap(12);
        rows.setVgap(8);
        row(rows, 0, "exchange.export.format", format);
        rows.add(about, 1, 1);
        row(rows, 2, "exchange.export.language", language);
        row(rows, 3, "exchange.export.style", style);
        texts.setId("export-texts");
        texts.setWrapText(true);
        texts.setDisable(!matter.originals());
        VBox.setMargin(rights, BELOW_BOX);
        texts.selectedProperty().subscribe(put -> {
            rights.getStyleClass().remove("warning");
            if (put) {
                rights.getStyleClass().add("warning");
            }
        });
        VBox words = new VBox(texts, rights);
        words.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(rows, events(), words);
    }

    private VBox events() {
        Label heading = new Label(Messages.get("exchange.export.events"));
        heading.getStyleClass().add("heading");
        VBox events = new VBox(6, heading);
        events.setMinHeight(USE_PREF_SIZE);
        ExportScope last = settings.word(SCOPE, ExportScope.ALL);
        ExportScope first = matter.has(last) ? last : ExportScope.ALL;
        for (ExportScope scope : ExportScope.values()) {
            RadioButton radio = new RadioButton(matter.words(scope));
            radio.setId("export-scope-" + name(scope));
            radio.setUserData(scope);
            radio.setToggleGroup(scopes);
            radio.setWrapText(true);
            radio.setDisable(!matter.has(scope));
            radio.setSelected(scope == first);
            events.getChildren().add(radio);
        }
        return events;
    }

    private void describe(ExportFormat chosen) {
        about.setText(Messages.get("exchange.export.of." + chosen.word()));
        texts.setText(Messages.get(chosen.wholeOriginals() ? "exchange.export.originals" : "exchange.export.texts"));
        rights.setText(Messages.get(chosen.wholeOriginals() ? "exchange.export.originals.words" : "exchange.export.texts.words"));
        texts.setAccessibleHelp(rights.getText());
    }

    private static void row(GridPane rows, int row, String key, Node choice) {
        Label label = new Label(Messages.get(key));
        label.setLabelFor(choice);
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHgrow(choice, Priority.ALWAYS);
        rows.addRow(row, label, choice);
    }

    /// What is chosen.
    ExportRequest request() {
        ExportScope scope = scopes.getSelectedToggle().getUserData() instanceof ExportScope chosen ? chosen : ExportScope.ALL;
        settings.word(FORMAT, name(format.getValue()));
        settings.word(SCOPE, name(scope));
        settings.word(STYLE, name(style.getValue()));
        return new ExportRequest(matter.open().dossier().id(), matter.past(), format.getValue(), matter.events(scope),
                new ExportOptions(texts.isSelected(), language.getValue(), style.getValue()));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// What takes the focus.
    Node initialFocus() {
        return format;
    }
}
