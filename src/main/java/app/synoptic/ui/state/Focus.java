package app.synoptic.ui.state;

import app.synoptic.domain.EventId;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.wording.Passage;
import org.jspecify.annotations.Nullable;

/// What a person is looking at, as one value, so that no listener sees half a change.
///
/// @param event    the selected event
/// @param passage  the passage she came by or stepped to, in the text it lies in
/// @param question the selected question; where there is one, sources are looked at for their answers to it
public record Focus(@Nullable EventId event, @Nullable Passage passage, @Nullable QuestionId question) {

    public static final Focus NOTHING = new Focus(null, null, null);

    Focus on(@Nullable EventId newEvent, @Nullable Passage newPassage) {
        return new Focus(newEvent, newPassage, null);
    }

    Focus asking(Question asked, @Nullable Passage newPassage) {
        EventId about = event != null && asked.events().contains(event) ? event
                : asked.events().stream().findFirst().orElse(null);
        return new Focus(about, newPassage, asked.id());
    }

    Focus beside(Passage newPassage) {
        return new Focus(event, newPassage, question);
    }
}
