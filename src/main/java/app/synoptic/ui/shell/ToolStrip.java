package app.synoptic.ui.shell;

import app.synoptic.domain.Event;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.ChoicePill;
import app.synoptic.ui.state.Filter;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Settings.Reading;
import app.synoptic.ui.state.Workspace;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/// The strip along the top: which dossier is open, what of it is shown, and importing.
final class ToolStrip extends HBox {

    private final Workspace workspace;
    private final Label title = new Label();
    private final TextField find = new TextField();
    private final ChoicePill<Kind> kinds;
    private final ChoicePill<Source> sources;
    private final ToggleButton contested = new ToggleButton(Messages.get("shell.contested"));
    private final Subscription subscription;

    ToolStrip(Workspace workspace, Settings settings, Runnable importing) {
        this.workspace = workspace;
        getStyleClass().add("tool-strip");
        title.getStyleClass().add("dossier-title");
        find.setId("find");
        find.setPromptText(Messages.get("shell.find"));
        find.setTooltip(new Tooltip(Messages.get("shell.find.tip")));
        find.textProperty().subscribe(text -> filter(filter -> filter.withText(text)));
        kinds = new ChoicePill<>("shell.kinds", kind -> kind.value().replace('-', ' '),
                chosen -> filter(filter -> filter.withKinds(chosen)));
        kinds.setId("kinds");
        sources = new ChoicePill<>("shell.sources", Source::publisher,
                chosen -> filter(filter -> filter.withSources(ids(chosen))));
        sources.setId("sources-choice");
        contested.setTooltip(new Tooltip(Messages.get("shell.contested.tip")));
        contested.setId("contested");
        contested.selectedProperty().subscribe(only -> filter(filter -> filter.withContestedOnly(only)));
        Button add = new Button(Messages.get("shell.import"));
        add.setId("import");
        add.setTooltip(new Tooltip(Messages.get("shell.import.tip")));
        add.setOnAction(_ -> importing.run());
        ToggleButton texts = reading(settings, Reading.TEXTS, "shell.texts");
        ToggleButton excerpts = reading(settings, Reading.EXCERPTS, "shell.excerpts");
        SegmentedButton reading = new SegmentedButton(texts, excerpts);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, find, kinds, sources, contested, gap, reading, add);
        subscription = Subscription.combine(workspace.openProperty().subscribe(this::show),
                settings.readingProperty().subscribe(how -> (how == Reading.TEXTS ? texts : excerpts).setSelected(true)));
    }

    private static ToggleButton reading(Settings settings, Reading how, String key) {
        ToggleButton button = new ToggleButton(Messages.get(key));
        button.setTooltip(new Tooltip(Messages.get(key + ".tip")));
        button.setOnAction(_ -> {
            button.setSelected(true);
            settings.readingProperty().set(how);
        });
        return button;
    }

    private void show(@Nullable OpenDossier open) {
        if (open == null) {
            return;
        }
        title.setText(open.dossier().title());
        kinds.offer(open.dossier().events().stream().map(Event::kind).distinct().sorted().toList());
        sources.offer(open.dossier().sources());
    }

    private static Set<SourceId> ids(Set<Source> chosen) {
        return chosen.stream().map(Source::id).collect(Collectors.toSet());
    }

    private void filter(UnaryOperator<Filter> change) {
        workspace.filter(change.apply(workspace.filterProperty().get()));
    }

    /// Puts the cursor where one types what to find.
    void find() {
        find.requestFocus();
        find.selectAll();
    }

    void dispose() {
        subscription.unsubscribe();
    }
}
