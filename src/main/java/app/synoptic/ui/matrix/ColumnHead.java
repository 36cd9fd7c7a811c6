package app.synoptic.ui.matrix;

import app.synoptic.domain.Source;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.Tip;
import app.synoptic.ui.controls.sources.ReadingStateIcon;
import app.synoptic.ui.state.OpenDossier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Over the column of one source: its name, how far it was read, and by what it stands where it does. Is given one source after
/// another while the columns are scrolled.
final class ColumnHead extends VBox {

    private static final PseudoClass NOTED = PseudoClass.getPseudoClass("noted");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final ReadingStateIcon read = new ReadingStateIcon();
    private final Label name = new Label();
    private final Label note = new Label();

    ColumnHead() {
        getStyleClass().add("column-head");
        name.getStyleClass().add("name");
        name.setGraphic(read);
        name.setWrapText(true);
        note.getStyleClass().add("note");
        getChildren().setAll(name, note);
        setManaged(false);
    }

    void show(Source source, SourceColumns across, boolean marked, OpenDossier open) {
        name.setText(source.publisher());
        read.show(source.read().state());
        String own = across.note(source, open);
        note.setText(own);
        note.setVisible(!own.isEmpty());
        note.setManaged(!own.isEmpty());
        pseudoClassStateChanged(NOTED, !own.isEmpty());
        String words = Stream.of(source.publisher(), source.published() == null ? "" : DateLabels.shortly(source.published(), open.clock()),
                        EnumWords.of(source.read().state()), Messages.get("matrix.column.told", across.told(source)))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        Tip.over(this, words);
        name.setAccessibleText(words);
        pseudoClassStateChanged(MARKED, marked);
    }
}
