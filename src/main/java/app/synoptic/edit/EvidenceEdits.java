package app.synoptic.edit;

import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.edit.EditableDossier.EditedTestimony;
import app.synoptic.edit.EditableDossier.EditedTopic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person decides of evidence that is not found word for word in another copy of an article.
public final class EvidenceEdits {

    private EvidenceEdits() {}

    /// Has other words of a text stand for a piece of evidence there, or none. In the other texts all stays as it is.
    ///
    /// @param text where it was not found word for word
    /// @param now  the words that stand for it there; null where none do
    /// @param name which decision it was
    public record Judge(EvidenceId evidence, TextId text, SourceId source, @Nullable Passage now, String name) implements Edit {

        /// The words found in its place are taken as evidence.
        public static Judge accept(EvidenceId evidence, TextId text, SourceId source, Passage found) {
            return new Judge(evidence, text, source, found, "command.accept-words");
        }

        /// Other words are taken as evidence.
        public static Judge anchor(EvidenceId evidence, TextId text, SourceId source, Passage marked) {
            return new Judge(evidence, text, source, marked, "command.anchor-words");
        }

        /// It has no evidence in this text.
        public static Judge reject(EvidenceId evidence, TextId text, SourceId source) {
            return new Judge(evidence, text, source, null, "command.reject-words");
        }

        @Override
        public String subject(EditableDossier before) {
            return told(before).topic().title();
        }

        @Override
        public EditableDossier of(EditableDossier before, EvidenceFactory citing) {
            EditedTopic told = told(before);
            EditedTestimony account = told.known(evidence.testimony());
            return before.with(told.replacing(account, account.on(judged(account.pieces(), citing))));
        }

        private EditedTopic told(EditableDossier before) {
            return before.told(evidence.testimony()).orElseThrow(() -> Reason.NO_TESTIMONY.of(evidence.testimony().value()));
        }

        private List<FoundEvidence> judged(List<FoundEvidence> pieces, EvidenceFactory citing) {
            FoundEvidence old = EvidenceList.get(pieces, evidence);
            List<FoundEvidence> next = EvidenceList.replacing(pieces, evidence, new FoundEvidence(old.evidence(), old.findings().stream()
                    .map(found -> found.text().equals(text) ? found.withdrawn() : found).toList()));
            if (now == null) {
                return next;
            }
            FoundEvidence fresh = citing.cite(evidence.testimony(), source, now);
            return EvidenceList.with(next, new FoundEvidence(fresh.evidence(), fresh.findings().stream()
                    .map(found -> found.text().equals(text) || found.match().settled() ? found : found.withdrawn()).toList()));
        }
    }
}
