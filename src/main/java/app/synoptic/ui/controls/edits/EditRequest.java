package app.synoptic.ui.controls.edits;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.ReadingId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.session.Subject;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.TextId;
import app.synoptic.ui.Messages;
import java.io.Serial;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;

/// A person wants something made or corrected. It rises from where she asked to the window, which does it.
public final class EditRequest extends Event {

    /// Any of them.
    public static final EventType<EditRequest> WISH = new EventType<>(Event.ANY, "AUTHOR_WISH");

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Wish wish;

    private EditRequest(Wish wish) {
        super(WISH);
        this.wish = wish;
    }

    /// What is wanted.
    public sealed interface Wish {

        /// To edit an event.
        record EditEvent(EventId event) implements Wish {}

        /// To edit what a source says of an event.
        record EditTestimony(EventId event, AttestationId testimony) implements Wish {}

        /// To edit a question.
        record EditQuestion(QuestionId question) implements Wish {}

        /// To edit a source's answer.
        record EditAnswer(QuestionId question, ReadingId reading) implements Wish {}

        /// To set another verdict on a question, or the computed one again.
        record JudgeVerdict(QuestionId question) implements Wish {}

        /// To say whether an event could not be expected of a source that does not tell it.
        record JudgeSilence(EventId event, SourceId source, boolean excused) implements Wish {}

        /// To say whether an answer could not be expected of a source that gives none.
        record JudgeNoAnswer(QuestionId question, SourceId source, boolean excused) implements Wish {}

        /// To ask a new question about an event.
        record AskAbout(EventId event) implements Wish {}

        /// To write a note on something.
        record WriteNote(Subject about) implements Wish {}

        /// To edit a source.
        record EditSource(SourceId source) implements Wish {}

        /// To read the file of a source in another encoding.
        record RereadSource(SourceId source) implements Wish {}

        /// To be told where the text of a source came from. Changes nothing.
        record TellOrigin(SourceId source) implements Wish {}

        /// To take a stretch of a text into its article, or out of it.
        ///
        /// @param region what it is to be
        record TakePart(SourceId source, TextId text, Region region) implements Wish {}

        /// To say how far a source was read.
        record MarkRead(SourceId source, ReadingProgress read) implements Wish {}

        /// To take a source away.
        record RemoveSource(SourceId source) implements Wish {}

        /// To say that a source was taken from another.
        record Derive(SourceId copy, SourceId model) implements Wish {}

        /// To describe a source otherwise, without a form.
        ///
        /// @param now     as it is to be
        /// @param done    is run when that is kept and shown
        /// @param refused is told why it cannot be
        record CorrectSource(Source now, Runnable done, Consumer<String> refused) implements Wish {}

        /// To say how far several sources were read.
        record MarkSources(List<SourceId> sources, ReadingProgress read) implements Wish {
            public MarkSources {
                sources = List.copyOf(sources);
            }
        }

        /// To say from which other source some were taken.
        record DeriveSources(List<SourceId> sources) implements Wish {
            public DeriveSources {
                sources = List.copyOf(sources);
            }
        }

        /// To take several sources away.
        record RemoveSources(List<SourceId> sources) implements Wish {
            public RemoveSources {
                sources = List.copyOf(sources);
            }
        }

        /// What it is called in a menu.
        default String words() {
            return Messages.get(switch (this) {
                case EditEvent _ -> "author.wish.edit-event";
                case EditTestimony _ -> "author.wish.edit-testimony";
                case EditQuestion _ -> "author.wish.edit-question";
                case EditAnswer _ -> "author.wish.edit-answer";
                case JudgeVerdict _ -> "author.wish.judge-verdict";
                case JudgeSilence(_, _, boolean excused) -> excused ? "author.wish.excuse" : "author.wish.expect";
                case JudgeNoAnswer(_, _, boolean excused) -> excused ? "author.wish.excuse" : "author.wish.expect";
                case AskAbout _ -> "author.wish.ask-about";
                case WriteNote _ -> "author.wish.write-note";
                case EditSource _ -> "author.wish.edit-source";
                case CorrectSource _ -> "author.wish.edit-source";
                case RereadSource _ -> "author.wish.reread-source";
                case TellOrigin _ -> "author.wish.tell-origin";
                case TakePart(_, _, Region region) -> region.kind().citable() ? "sources.part.in" : "sources.part.out";
                case MarkRead(_, ReadingProgress read) -> read.upTo() != null ? "author.wish.read.here" : state("author.wish.read.", read);
                case RemoveSource _ -> "author.wish.remove-source";
                case Derive _ -> "author.wish.derive";
                case MarkSources(_, ReadingProgress read) -> state("author.wish.sources.", read);
                case DeriveSources _ -> "author.wish.derive-sources";
                case RemoveSources _ -> "author.wish.remove-sources";
            });
        }

        private static String state(String key, ReadingProgress read) {
            return key + read.state().name().toLowerCase(Locale.ROOT);
        }
    }

    public Wish wish() {
        return wish;
    }

    /// Says at `from` that something is wanted.
    public static void fire(Node from, Wish wish) {
        from.fireEvent(new EditRequest(wish));
    }

    /// An item of a menu that was opened at `from`.
    public static MenuItem item(Node from, Wish wish) {
        MenuItem item = new MenuItem(wish.words());
        item.setDisable(ReadOnlyMode.at(from) && !(wish instanceof Wish.TellOrigin));
        item.setOnAction(_ -> fire(from, wish));
        return item;
    }
}
