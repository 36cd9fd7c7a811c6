package app.synoptic.propose;

import app.synoptic.domain.EventId;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.domain.wording.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something suggested for a dossier, that becomes part of it only when a person accepts it. It always stands on words of a
/// text ([Ground]); what it says beyond them is built from those words and never adds a claim.
public sealed interface Proposal {

    /// The same over re-runs, as long as the ground stands.
    default ProposalId id() {
        return ground().keys().getFirst();
    }

    /// Whose text it was read in.
    SourceId source();

    Ground ground();

    /// A happening that no event of the dossier tells yet.
    ///
    /// @param resembles the event of the dossier that may be the same, if one comes near
    record NewEvent(SourceId source, Ground ground, Happening happening, @Nullable EventId resembles) implements Proposal {}

    /// What a source says of an event of the dossier that it does not testify to yet.
    record Testimony(SourceId source, Ground ground, Happening happening, EventId event) implements Proposal {}

    /// A source's answer to a question of the dossier.
    record Reading(SourceId source, Ground ground, QuestionId question, Value value, @Nullable String saidBy) implements Proposal {}

    /// A date that a source gives to an event it already testifies to without one, or with another.
    record Date(SourceId source, Ground ground, EventId event, ProposedDate date) implements Proposal {}

    /// A question of which sources that testify to an event of the dossier give different answers.
    ///
    /// @param unit    what is counted, as the text of `source` writes it
    /// @param answers of two sources at least; the first is that of `source`
    record NewQuestion(SourceId source, Ground ground, EventId event, String unit, List<Answer> answers) implements Proposal {
        public NewQuestion {
            answers = List.copyOf(answers);
        }
    }

    /// What a source answers, and with which words.
    ///
    /// @param saidBy whom it cites for that; null for its own voice
    record Answer(SourceId source, Passage place, Value value, @Nullable String saidBy) {}

    /// Two events of the dossier that may be one.
    ///
    /// @param source      whose words testify to `event` in the ground; likewise `otherSource` to `other`
    /// @param event       the one to keep
    /// @param otherPlaces words that testify to the other, of one text; at least one
    record Duplicate(SourceId source, Ground ground, EventId event, EventId other, SourceId otherSource, List<Passage> otherPlaces) implements Proposal {
        public Duplicate {
            otherPlaces = List.copyOf(otherPlaces);
            if (event.equals(other)) {
                throw new IllegalArgumentException("an event is no duplicate of itself: " + event);
            }
            if (otherPlaces.isEmpty()) {
                throw new IllegalArgumentException("a proposal stands on words of a text");
            }
        }

        /// The same the other way round: that the other be kept.
        public Duplicate mirrored() {
            return new Duplicate(otherSource, new Ground(otherPlaces, ground.keys(), ground.by(), ground.why(), ground.score()), other, event, source, ground.passages());
        }
    }
}
