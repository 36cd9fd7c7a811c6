package app.synoptic.ui.model;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.model.ModelPrompt;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DialogSheet;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.model.ModelWords;
import app.synoptic.ui.state.model.ModelChoice;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows what would be sent to a model, where, and for which articles, before anything is. Space ticks the article that is selected, Enter sends.
public final class ModelSheet extends StackPane {

    private static final double LIST = 150;
    private static final double PREVIEW = 210;
    private static final String WARNING = "warning";

    private final ModelChoice choice;
    private final BiConsumer<SourceId, Consumer<Optional<ModelPrompt>>> reader;
    private final Map<SourceId, Optional<ModelPrompt>> read = new HashMap<>();
    private final Set<SourceId> ticked = new LinkedHashSet<>();
    private final ListView<Source> list = new ListView<>();
    private final CheckBox all = new CheckBox(Messages.get("model.sheet.all"));
    private final CheckBox raw = new CheckBox(Messages.get("model.sheet.raw"));
    private final Label shown = new Label();
    private final TextArea preview = new TextArea();
    private final Button send;

    /// @param articles those it can be asked about
    /// @param first    the article that is being read; null where none of them is
    /// @param reader   makes what would be sent for an article
    /// @param setUp    shows where the model is chosen
    /// @param close    takes the sheet away; runs before the others
    /// @param sending  is given the articles to ask about
    public ModelSheet(ModelChoice choice, List<Source> articles, @Nullable SourceId first, BiConsumer<SourceId, Consumer<Optional<ModelPrompt>>> reader, Runnable setUp,
                      Runnable close, Consumer<List<SourceId>> sending) {
        this.choice = choice;
        this.reader = reader;
        DialogSheet sheet = new DialogSheet("model-sheet", Messages.get("model.sheet.title"), close);
        sheet.getStyleClass().add("wide");
        send = DialogSheet.button("model-send", "", () -> {
            close.run();
            sending.accept(articles.stream().map(Source::id).filter(ticked::contains).toList());
        });
        Button other = DialogSheet.button("model-set-up", Messages.get("model.sheet.set-up"), () -> {
            close.run();
            setUp.run();
        });
        WrappingLabel where = new WrappingLabel(Messages.get(choice.address().local() ? "model.sheet.here" : "model.sheet.there", choice.name(), choice.address()), "value");
        where.setId("model-where");
        sheet.add(where);
        ModelWords.warnings(choice).forEach(warning -> sheet.add(new WrappingLabel(warning, WARNING)));
        FlowPane over = new FlowPane(16, 4, shown, raw);
        sheet.add(all, list, over, preview, new WrappingLabel(Messages.get("model.sheet.rule"), "soft"));
        sheet.offer(List.of(other, DialogSheet.button("model-cancel", Messages.get("sheet.cancel"), close), send));
        lay(articles);
        getChildren().add(sheet);
        setPickOnBounds(false);
        Source start = articles.stream().filter(one -> one.id().equals(first)).findFirst().orElse(articles.isEmpty() ? null : articles.getFirst());
        if (start != null) {
            toggle(start);
            list.getSelectionModel().select(start);
            list.scrollTo(start);
        }
        tell();
    }

    private void lay(List<Source> articles) {
        list.setId("model-articles");
        list.setAccessibleText(Messages.get("model.sheet.articles"));
        list.setMinHeight(LIST);
        list.setPrefHeight(LIST);
        list.setPlaceholder(new WrappingLabel(Messages.get("model.sheet.none"), "soft"));
        list.getItems().setAll(articles);
        list.setCellFactory(_ -> new ArticleCell(ticked::contains, read::get, this::toggle));
        list.getSelectionModel().selectedItemProperty().subscribe(this::look);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Source selected = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && selected != null) {
                toggle(selected);
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                send.fire();
                event.consume();
            }
        });
        all.setId("model-all");
        all.setOnAction(_ -> {
            ticked.clear();
            if (all.isSelected()) {
                articles.forEach(one -> ticked.add(one.id()));
                articles.forEach(this::fetch);
            }
            tell();
        });
        raw.setId("model-raw");
        raw.setOnAction(_ -> look(list.getSelectionModel().getSelectedItem()));
        preview.setId("model-preview");
        preview.setEditable(false);
        preview.setWrapText(true);
        preview.setMinHeight(PREVIEW);
        preview.setPrefHeight(PREVIEW);
        preview.setAccessibleText(Messages.get("model.sheet.preview"));
    }

    private void toggle(Source source) {
        if (!ticked.remove(source.id())) {
            ticked.add(source.id());
            fetch(source);
        }
        tell();
    }

    /// Makes what would be sent for an article, once.
    private void fetch(Source source) {
        if (!read.containsKey(source.id())) {
            reader.accept(source.id(), prompt -> {
                read.put(source.id(), prompt);
                if (prompt.isEmpty()) {
                    ticked.remove(source.id());
                }
                tell();
                if (source.equals(list.getSelectionModel().getSelectedItem())) {
                    look(source);
                }
            });
        }
    }

    private void look(@Nullable Source source) {
        if (source == null) {
            shown.setText("");
            preview.clear();
            return;
        }
        shown.setText(Messages.get("model.sheet.sent", source.publisher()));
        if (!read.containsKey(source.id())) {
            preview.clear();
            fetch(source);
            return;
        }
        preview.setText(read.get(source.id()).map(prompt -> raw.isSelected() ? prompt.request(choice.name()) : prompt.instructions() + "\n" + prompt.text())
                .orElse(Messages.get("model.sheet.empty")));
    }

    private void tell() {
        int characters = ticked.stream().map(read::get).mapToInt(prompt -> prompt == null ? 0 : prompt.map(ModelPrompt::characters).orElse(0)).sum();
        boolean known = read.keySet().containsAll(ticked);
        send.setText(known ? Messages.get("model.sheet.send", ticked.size(), characters) : Messages.get("model.sheet.reading"));
        send.setDisable(ticked.isEmpty() || !known);
        all.setSelected(!list.getItems().isEmpty() && ticked.size() == list.getItems().size());
        list.refresh();
    }

    /// What takes the focus.
    public Node initialFocus() {
        return list;
    }
}
