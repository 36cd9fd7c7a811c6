package app.synoptic.ui.sources.question;

import app.synoptic.compare.Judgement;
import app.synoptic.compare.collation.Collation;
import app.synoptic.compare.collation.Witness;
import app.synoptic.compare.origin.OriginGroups;
import app.synoptic.domain.Question;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Source;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.session.Subject.OfQuestion;
import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.NoteField;
import app.synoptic.ui.controls.NoteWords;
import app.synoptic.ui.controls.OriginWords;
import app.synoptic.ui.controls.PinButton;
import app.synoptic.ui.controls.WrappingLabel;
import app.synoptic.ui.controls.edits.EditMenus;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import app.synoptic.ui.controls.edits.Pencil;
import app.synoptic.ui.sources.ExcerptCard;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.Focus;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Workspace;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// One question: its verdict and why, the answers drawn on a common scale or set word under word, then each with its
/// passages in context, and who is silent. Follows only while it is visible.
public final class QuestionView extends ScrollPane {

    private static final PseudoClass DIFFER = PseudoClass.getPseudoClass("differ");

    private final Workspace workspace;
    private final Selection selection;
    private final CurrentSession currentSession;
    private final Consumer<URI> follow;
    private final Consumer<Passage> opened;
    private final VBox content = new VBox();
    private final QuestionTools tools;
    private final Subscription subscription;
    private Runnable own = () -> { };

    /// @param follow is given the address of a link a person follows
    /// @param opened is told of a passage whose whole text a person wants to read
    public QuestionView(Workspace workspace, Selection selection, CurrentSession currentSession, Consumer<URI> follow, Consumer<Passage> opened) {
        this.workspace = workspace;
        this.selection = selection;
        this.currentSession = currentSession;
        this.follow = follow;
        this.opened = opened;
        tools = new QuestionTools(question -> selection.ask(question, null));
        getStyleClass().add("question-view");
        setId("question");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("content");
        setContent(content);
        subscription = Subscription.combine(
                workspace.openProperty().when(visibleProperty()).subscribe(_ -> show()),
                selection.focusProperty().map(QuestionView::matter).when(visibleProperty()).subscribe(_ -> show()));
    }

    /// What goes from one question to another, to be shown beside its tab.
    public Node tools() {
        return tools;
    }

    private void leave() {
        own.run();
        own = () -> { };
    }

    private static List<Optional<?>> matter(Focus focus) {
        return List.of(Optional.ofNullable(focus.event()), Optional.ofNullable(focus.question()));
    }

    private void show() {
        OpenDossier open = workspace.open();
        leave();
        content.getChildren().clear();
        setVvalue(0);
        if (open == null) {
            return;
        }
        Focus focus = selection.focus();
        Optional<Question> asked = Optional.ofNullable(focus.question()).flatMap(open::question);
        tools.show(open.dossier().questions(), asked.orElse(null));
        if (asked.isPresent()) {
            answer(open, focus, asked.get());
        } else {
            offer(open, focus);
        }
    }

    /// Offers the questions about the selected event, else those on which sources differ.
    private void offer(OpenDossier open, Focus focus) {
        List<Question> about = focus.event() == null ? List.of() : open.questions(focus.event());
        List<Question> offered = focus.event() == null ? open.dossier().questions().stream()
                .filter(question -> open.verdicts().standing(question) == Verdict.DIFFER).toList() : about;
        String key = focus.event() == null ? "question.offer.disputed" : about.isEmpty() ? "question.offer.none" : "question.offer.about";
        content.getChildren().add(new WrappingLabel(Messages.get(key), "hint"));
        for (Question question : offered) {
            Hyperlink link = new Hyperlink(question.question());
            link.setWrapText(true);
            link.setOnAction(_ -> selection.ask(question, null));
            HBox line = new HBox(link, chip(open.verdicts().standing(question)));
            line.getStyleClass().add("offer");
            content.getChildren().add(line);
        }
    }

    private void answer(OpenDossier open, Focus focus, Question question) {
        Judgement judgement = open.verdicts().of(question);
        PinButton pin = new PinButton(currentSession, new OfQuestion(question.id()));
        NoteField note = new NoteField(currentSession, new OfQuestion(question.id()), follow);
        own = () -> {
            pin.dispose();
            note.dispose();
        };
        HBox head = new HBox(new WrappingLabel(question.question(), "asked"), chip(open.verdicts().standing(question)),
                new Pencil(new Wish.EditQuestion(question.id())), pin);
        head.setOnContextMenuRequested(event -> EditMenus.offer(head, event, EditMenus.of(question)));
        head.getStyleClass().add("head");
        content.getChildren().addAll(head, note);
        if (question.note() != null) {
            content.getChildren().add(NoteWords.of(question.note(), "remark"));
        }
        if (question.overruled() != null) {
            content.getChildren().add(new WrappingLabel(Messages.get("inspector.overruled", EnumWords.of(judgement.verdict()),
                    question.overruled().reason()), "remark"));
        }
        if (judgement.differ() && question.type() != ValueType.WORDING) {
            content.getChildren().add(new WrappingLabel(Messages.get(judgement.reconcilable() ? "question.reconcilable"
                    : judgement.ways().isEmpty() ? "question.irreconcilable" : "question.partly"), "remark"));
            judgement.ways().forEach(reason -> content.getChildren().add(new WrappingLabel(EnumWords.of(reason), "remark")));
        }
        OriginGroups origins = open.origins(question);
        if (origins.sources() > 1) {
            OriginWords.of(origins, open.dossier()).forEach(words -> content.getChildren().add(new WrappingLabel(words, "remark")));
        }
        VBox figure = new VBox(figure(open, question).toArray(Node[]::new));
        figure.getStyleClass().add("figure");
        content.getChildren().add(figure);
        open.dossier().sources().forEach(source -> content.getChildren().add(new ExcerptCard(open, focus, source, opened)));
    }

    private static List<Node> figure(OpenDossier open, Question question) {
        return switch (question.type()) {
            case NUMBER, DATE -> scale(open, question);
            case NAMES, CHOICE -> question.readings().isEmpty() ? List.of() : List.of(new TallyFigure(AnswerTally.of(open, question)));
            case WORDING -> wordings(open, question);
        };
    }

    private static List<Node> scale(OpenDossier open, Question question) {
        List<AnswerBar> bars = AnswerBars.of(open, question);
        if (bars.isEmpty()) {
            return List.of();
        }
        ValueAxis axis = question.type() == ValueType.NUMBER ? ValueAxis.numbers(bars) : ValueAxis.dates(bars, open.dossier().zone());
        return List.of(new ScaleFigure(axis, bars));
    }

    private static List<Node> wordings(OpenDossier open, Question question) {
        Optional<Collation> collation = open.verdicts().collation(question);
        List<Node> nodes = new ArrayList<>();
        if (open.verdicts().of(question).verdict() == Verdict.NEEDS_ORIGINALS) {
            nodes.add(new WrappingLabel(Messages.get("question.needs-originals"), "remark"));
        }
        collation.ifPresent(found -> {
            Map<ReadingId, String> rows = new LinkedHashMap<>();
            for (Source source : open.dossier().sources()) {
                found.witnesses().stream().filter(witness -> witness.source().equals(source.id())).map(Witness::reading)
                        .forEach(reading -> rows.put(reading, source.publisher()));
            }
            nodes.add(new WrappingLabel(Messages.get("question.collated", found.shared()), "remark"));
            nodes.add(new CollationFigure(rows, WordingSegment.of(open, found)));
        });
        return nodes;
    }

    private static Label chip(Verdict verdict) {
        Label chip = new WrappingLabel(EnumWords.of(verdict), "verdict");
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.pseudoClassStateChanged(DIFFER, verdict == Verdict.DIFFER);
        return chip;
    }

    /// Stops listening. The view is of no use afterwards.
    public void dispose() {
        leave();
        subscription.unsubscribe();
    }
}
