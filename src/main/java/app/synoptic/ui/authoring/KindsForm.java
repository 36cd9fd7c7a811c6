package app.synoptic.ui.authoring;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Kind;
import app.synoptic.domain.KindStyle.Hue;
import app.synoptic.domain.KindStyle;
import app.synoptic.edit.NameEdits.ShowKinds;
import app.synoptic.edit.Slugs;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.HueDot;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.OpenDossier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// How a dossier shows its kinds of events: what it calls them, and in what colour; and kinds that are not used yet.
public final class KindsForm extends Form {

    private static final double WIDE = 520;

    private final Dossier dossier;
    private final GridPane rows = new GridPane();
    private final List<Row> all = new ArrayList<>();

    /// @param id null for a kind that is new
    private record Row(@Nullable Kind id, TextField label, ComboBox<Optional<Hue>> colour) {}

    public KindsForm(OpenDossier open, ChangeSubmitter submitter, Runnable closing) {
        super(Messages.get("authoring.kinds"), submitter, closing);
        dossier = open.dossier();
        setId("kinds-form");
        rows.getStyleClass().add("grid");
        rows.setPrefWidth(WIDE);
        Stream.concat(dossier.kinds().stream().map(KindStyle::id), dossier.events().stream().map(Event::kind).sorted()).distinct().forEach(this::add);
        Button more = new Button(Messages.get("authoring.kinds.new"));
        more.setId("kinds-new");
        more.setOnAction(_ -> {
            add(null);
            all.getLast().label.requestFocus();
        });
        wide(new WrappingLabel(Messages.get("authoring.kinds.words"), "made"));
        wide(rows);
        end(Bindings.createBooleanBinding(() -> true), () -> new ShowKinds(kinds()), more);
    }

    private void add(@Nullable Kind id) {
        Optional<KindStyle> own = Optional.ofNullable(id).flatMap(dossier::kind);
        TextField label = line(id == null ? "kind-new-" + all.size() : "kind-" + id, own.map(KindStyle::label).orElse(null));
        label.setPromptText(Messages.get(id == null ? "authoring.kinds.new.prompt" : "authoring.kinds.prompt"));
        Label name = new Label(id == null ? "" : id.value().replace('-', ' '));
        name.setMinWidth(USE_PREF_SIZE);
        label.setAccessibleText(id == null ? Messages.get("authoring.kinds.new.prompt") : Messages.get("authoring.kinds.label", id));
        GridPane.setHgrow(label, Priority.ALWAYS);
        ComboBox<Optional<Hue>> colour = new ComboBox<>();
        colour.setId(id == null ? "colour-new-" + all.size() : "colour-" + id);
        colour.setAccessibleText(Messages.get("authoring.kinds.colour", id == null ? "" : id));
        colour.getItems().add(Optional.empty());
        Stream.of(Hue.values()).map(Optional::of).forEach(colour.getItems()::add);
        colour.setCellFactory(_ -> new HueCell());
        colour.setButtonCell(new HueCell());
        colour.setValue(own.map(KindStyle::colour));
        rows.addRow(all.size(), name, label, colour);
        all.add(new Row(id, label, colour));
    }

    private static final class HueCell extends ListCell<Optional<Hue>> {
        @Override
        protected void updateItem(@Nullable Optional<Hue> hue, boolean empty) {
            super.updateItem(hue, empty);
            setText(empty || hue == null ? "" : hue.map(EnumWords::of).orElse(Messages.get("authoring.kinds.plain")));
            setGraphic(empty || hue == null ? null : HueDot.of(hue));
        }
    }

    private List<KindStyle> kinds() {
        Set<String> taken = new HashSet<>();
        all.stream().map(Row::id).forEach(id -> Optional.ofNullable(id).ifPresent(known -> taken.add(known.value())));
        List<KindStyle> kinds = new ArrayList<>();
        for (Row row : all) {
            String label = typed(row.label);
            Hue hue = row.colour.getValue().orElse(null);
            if (row.id != null && (label != null || hue != null || dossier.kind(row.id).isPresent() && !used(row.id))) {
                kinds.add(new KindStyle(row.id, label, hue));
            } else if (row.id == null && label != null) {
                Kind id = Slugs.kind(label, taken);
                taken.add(id.value());
                kinds.add(new KindStyle(id, label, hue));
            }
        }
        return kinds;
    }

    private boolean used(Kind id) {
        return dossier.events().stream().anyMatch(event -> event.kind().equals(id));
    }

    @Override
    public Node initialFocus() {
        return all.isEmpty() ? this : all.getFirst().label;
    }
}
