package app.synoptic.ui.controls.edits;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Question;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Subject.OfTestimony;
import app.synoptic.ui.controls.edits.EditRequest.Wish;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;

/// What can be made or corrected of what is shown, and the menu that offers it.
public final class EditMenus {

    private EditMenus() {}

    /// Of what a source says of an event, or of its silence; then of the event.
    public static List<Wish> of(Event event, SourceId source) {
        List<Wish> wishes = new ArrayList<>();
        event.attestations(source).forEach(own -> wishes.addAll(of(event, own.id())));
        if (wishes.isEmpty()) {
            wishes.add(silence(event, source));
        }
        wishes.addAll(of(event));
        return wishes;
    }

    /// Of one testimony.
    public static List<Wish> of(Event event, AttestationId testimony) {
        return List.of(new Wish.EditTestimony(event.id(), testimony), new Wish.WriteNote(new OfTestimony(testimony)));
    }

    /// Of an event.
    public static List<Wish> of(Event event) {
        return List.of(new Wish.EditEvent(event.id()), new Wish.AskAbout(event.id()));
    }

    /// Of what a source answers, or of its silence; then of the question.
    public static List<Wish> of(Question question, SourceId source) {
        List<Wish> wishes = new ArrayList<>();
        question.readings(source).forEach(own -> wishes.add(new Wish.EditAnswer(question.id(), own.id())));
        if (wishes.isEmpty()) {
            wishes.add(silence(question, source));
        }
        wishes.addAll(of(question));
        return wishes;
    }

    /// Of a question.
    public static List<Wish> of(Question question) {
        return List.of(new Wish.EditQuestion(question.id()), new Wish.JudgeVerdict(question.id()));
    }

    /// To judge a source's silence otherwise than it is judged now.
    public static Wish silence(Event event, SourceId source) {
        return new Wish.JudgeSilence(event.id(), source, event.silences().get(source) != Silence.NOT_APPLICABLE);
    }

    /// To judge otherwise why a source has no answer.
    public static Wish silence(Question question, SourceId source) {
        return new Wish.JudgeNoAnswer(question.id(), source, question.silences().get(source) != Silence.NOT_APPLICABLE);
    }

    /// Offers them where a person asked.
    public static void offer(Node at, ContextMenuEvent event, List<Wish> wishes) {
        ContextMenu menu = new ContextMenu();
        wishes.forEach(wish -> menu.getItems().add(EditRequest.item(at, wish)));
        menu.show(at, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
