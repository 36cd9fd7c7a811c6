package app.synoptic.edit;

import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.edit.Workpiece.Account;
import app.synoptic.edit.Workpiece.Answer;
import app.synoptic.edit.Workpiece.Asked;
import app.synoptic.edit.Workpiece.Piece;
import app.synoptic.edit.Workpiece.Told;
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
        public String subject(Workpiece before) {
            TestimonyId testimony = evidence.testimony();
            return before.events().stream().filter(told -> told.accounts().stream().anyMatch(one -> one.attestation().id().equals(testimony)))
                    .map(told -> told.event().label())
                    .findFirst().or(() -> before.questions().stream()
                            .filter(asked -> asked.answers().stream().anyMatch(one -> one.reading().id().equals(testimony)))
                            .map(asked -> asked.question().question()).findFirst())
                    .orElseThrow(() -> Reason.NO_TESTIMONY.of(testimony.value()));
        }

        @Override
        public Workpiece of(Workpiece before, Citing citing) {
            TestimonyId testimony = evidence.testimony();
            for (Told told : before.events()) {
                for (Account account : told.accounts()) {
                    if (account.attestation().id().equals(testimony)) {
                        return before.with(told.replacing(account, account.on(judged(account.pieces(), citing))));
                    }
                }
            }
            for (Asked asked : before.questions()) {
                for (Answer answer : asked.answers()) {
                    if (answer.reading().id().equals(testimony)) {
                        return before.with(asked.replacing(answer, answer.on(judged(answer.pieces(), citing))));
                    }
                }
            }
            throw Reason.NO_TESTIMONY.of(testimony.value());
        }

        private List<Piece> judged(List<Piece> pieces, Citing citing) {
            Piece old = Pieces.get(pieces, evidence);
            List<Piece> next = Pieces.replacing(pieces, evidence, new Piece(old.evidence(), old.findings().stream()
                    .map(found -> found.text().equals(text) ? found.withdrawn() : found).toList()));
            if (now == null) {
                return next;
            }
            Piece fresh = citing.cite(source, now);
            return Pieces.with(next, new Piece(fresh.evidence(), fresh.findings().stream()
                    .map(found -> found.text().equals(text) || found.match().settled() ? found : found.withdrawn()).toList()));
        }
    }
}
