package app.synoptic.ui.authoring;

import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.TestimonyId;
import app.synoptic.edit.Edit;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.state.SourceText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The words that support a testimony in the text shown, each with a way to take it away.
final class CitedPassages extends VBox {

    private static final int LONGEST = 160;

    /// @param removal makes the change that takes one away
    /// @param wanted  is given it
    CitedPassages(SourceText text, List<Finding> findings, TestimonyId testimony, Function<EvidenceId, Edit> removal, Consumer<Edit> wanted) {
        getStyleClass().add("cited");
        findings.stream().filter(found -> found.evidence().testimony().equals(testimony) && !found.places().isEmpty()).forEach(found -> {
            var place = found.places().getFirst();
            String quote = text.wording().text().substring(place.start(), place.end()).replaceAll("\\s+", " ");
            String words = quote.length() <= LONGEST ? quote : quote.substring(0, LONGEST) + "…";
            Label label = new WrappingLabel("“" + words + "”", "quote");
            label.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(label, Priority.ALWAYS);
            Button away = new Button("×");
            away.setId("evidence-remove-" + (getChildren().size() + 1));
            away.getStyleClass().add("away");
            away.setMinWidth(USE_PREF_SIZE);
            Tip.over(away, Messages.get("authoring.evidence.remove"));
            away.setAccessibleText(Messages.get("authoring.evidence.remove.named", words));
            away.setOnAction(_ -> wanted.accept(removal.apply(found.evidence())));
            getChildren().add(new HBox(label, away));
        });
    }

    boolean empty() {
        return getChildren().isEmpty();
    }
}
