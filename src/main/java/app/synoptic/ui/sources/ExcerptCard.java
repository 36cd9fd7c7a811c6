package app.synoptic.ui.sources;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.Event;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DatingWords;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Testimony;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What one source has on the selected event: its dating, its passages each in its sentence, or its silence.
final class ExcerptCard extends HBox {

    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");
    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");

    /// @param opened is given a passage whose whole text a person wants to read
    ExcerptCard(OpenDossier open, Event event, Source source, Consumer<Passage> opened) {
        getStyleClass().add("excerpt-card");
        setId("card-" + source.id());
        Explained explained = Explained.of(Testimony.of(open, event, source.id()), source);
        VBox passages = new VBox();
        passages.getStyleClass().add("passages");
        HBox.setHgrow(passages, Priority.ALWAYS);
        if (!explained.line().isEmpty()) {
            Label line = label(explained.line(), "silence");
            line.pseudoClassStateChanged(ALARM, explained.alarm());
            passages.getChildren().add(line);
        }
        open.text(source.id()).ifPresent(text -> Excerpt.of(text, event.id()).forEach(excerpt ->
                passages.getChildren().add(excerpt(text, excerpt, opened))));
        pseudoClassStateChanged(SILENT, open.silence(event, source.id()).isPresent());
        getChildren().addAll(told(open, event, source), passages);
    }

    private static VBox told(OpenDossier open, Event event, Source source) {
        VBox told = new VBox(label(source.publisher(), "publisher"));
        told.getStyleClass().add("told");
        for (Attestation attestation : event.attestations()) {
            if (attestation.source().equals(source.id())) {
                DatingWords words = DatingWords.of(source, attestation, open.dossier());
                told.getChildren().add(label(words.date(), "date"));
                List.of(words.manner(), words.note()).stream().filter(line -> !line.isEmpty())
                        .forEach(line -> told.getChildren().add(label(line, "manner")));
            }
        }
        return told;
    }

    private static VBox excerpt(SourceText text, Excerpt excerpt, Consumer<Passage> opened) {
        Passage first = excerpt.lights().getFirst().passage();
        Hyperlink link = new Hyperlink(Messages.get(text.original() ? "sources.excerpt.original" : "sources.excerpt.digest"));
        link.setOnAction(_ -> opened.accept(first));
        return new VBox(new LitText(excerpt), link);
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
