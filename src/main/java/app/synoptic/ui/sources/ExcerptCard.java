package app.synoptic.ui.sources;

import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.wording.Passage;
import app.synoptic.text.Excerpt;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.AnswerWords;
import app.synoptic.ui.controls.DatingWords;
import app.synoptic.ui.controls.NoteWords;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.edits.EditMenus;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceTestimony;
import app.synoptic.ui.state.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What one source has on the selected event or question: its dating or its answers, its passages each in its
/// sentence, or its silence.
public final class ExcerptCard extends HBox {

    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");
    private static final PseudoClass ALARM = PseudoClass.getPseudoClass("alarm");

    /// @param opened is given a passage whose whole text a person wants to read
    public ExcerptCard(OpenDossier open, Focus focus, Source source, Consumer<Passage> opened) {
        getStyleClass().add("excerpt-card");
        setId("card-" + source.id());
        SelectedEvidence evidence = SelectedEvidence.of(open, focus, source);
        TestimonyRemarks explained = evidence.explained();
        VBox passages = new VBox();
        passages.getStyleClass().add("passages");
        HBox.setHgrow(passages, Priority.ALWAYS);
        if (!explained.remark().isEmpty()) {
            Label line = new WrappingLabel(explained.remark(), "silence");
            line.pseudoClassStateChanged(ALARM, explained.alarm());
            passages.getChildren().add(line);
        }
        open.text(source.id()).filter(_ -> !evidence.findings().isEmpty()).ifPresent(text -> Excerpt.of(text.wording().text(), evidence.findings()).forEach(excerpt ->
                passages.getChildren().add(excerpt(text, excerpt, opened))));
        pseudoClassStateChanged(SILENT, evidence.testimony() instanceof SourceTestimony.Silent);
        VBox told = new VBox(new WrappingLabel(source.publisher(), "publisher"));
        told.getStyleClass().add("told");
        Optional.ofNullable(evidence.event()).flatMap(open::event)
                .ifPresent(event -> told.getChildren().addAll(dates(open, event, source)));
        Optional.ofNullable(evidence.question()).flatMap(open::question)
                .ifPresent(question -> told.getChildren().addAll(answers(open, question, source)));
        getChildren().addAll(told, passages);
        setOnContextMenuRequested(asked -> EditMenus.offer(this, asked, Optional.ofNullable(evidence.question()).flatMap(open::question)
                .map(question -> EditMenus.of(question, source.id())).orElseGet(() -> Optional.ofNullable(evidence.event()).flatMap(open::event)
                        .map(event -> EditMenus.of(event, source.id())).orElse(List.of()))));
    }

    private static List<Node> dates(OpenDossier open, Event event, Source source) {
        return event.attestations(source.id()).stream()
                .map(own -> DatingWords.of(source, own, open))
                .flatMap(words -> said(words.date(), List.of(words.manner()), words.note())).toList();
    }

    private static List<Node> answers(OpenDossier open, Question question, Source source) {
        return question.readings(source.id()).stream().map(reading -> AnswerWords.of(question, reading, open))
                .flatMap(words -> said(words.value(), words.manner(), words.note())).toList();
    }

    private static Stream<Node> said(String what, List<String> manner, String note) {
        return Stream.of(Stream.of(new WrappingLabel(what, "date")),
                        manner.stream().filter(line -> !line.isEmpty()).map(line -> new WrappingLabel(line, "manner")),
                        Stream.of(note).filter(words -> !words.isEmpty()).map(words -> NoteWords.of(words, "manner")))
                .flatMap(Function.identity());
    }

    private static VBox excerpt(SourceText text, Excerpt excerpt, Consumer<Passage> opened) {
        Passage first = excerpt.marks().getFirst().passage();
        Hyperlink link = new Hyperlink(Messages.get(text.original() ? "sources.excerpt.original" : "sources.excerpt.digest"));
        link.setOnAction(_ -> opened.accept(first));
        return new VBox(new HighlightedText(excerpt, text.wording().text()), link);
    }
}
