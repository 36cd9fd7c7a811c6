package app.synoptic.dossier;

import app.synoptic.domain.EventId;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.wording.Capture;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a library knows beyond a catalogue, for a dump to print beside it.
///
/// @param texts      the texts held for a source; of each kind the newest last
/// @param origins    what is known of where they come from; of those that are left out, nothing is printed
/// @param words      whether the characters of the texts are printed
/// @param findings   what became of the evidence in those texts
/// @param judgements the computed verdicts
/// @param silences   the computed silences of events and of questions; an editor's own go before them
/// @param refused    what was refused of what was proposed
public record LibraryState(Map<SourceId, List<Wording>> texts, Map<TextId, Origin> origins, boolean words, List<Finding> findings,
                       Map<QuestionId, Judgement> judgements, Silences silences, List<Refused> refused) {

    public LibraryState {
        texts = Map.copyOf(texts);
        origins = Map.copyOf(origins);
        findings = List.copyOf(findings);
        judgements = Map.copyOf(judgements);
        refused = List.copyOf(refused);
    }

    /// Where a text comes from.
    ///
    /// @param metadata what its capture says of the article
    public record Origin(Capture capture, Metadata metadata) {}

    /// One that tells nothing of where texts come from, nor of what was refused.
    public LibraryState(Map<SourceId, List<Wording>> texts, List<Finding> findings, Map<QuestionId, Judgement> judgements, Silences silences) {
        this(texts, Map.of(), false, findings, judgements, silences, List.of());
    }

    /// A proposal that a person refused: what sort it was, the names by which it would be known again, the words it stood on, and
    /// why, if she said so.
    public record Refused(String kind, List<String> keys, List<Passage> passages, @Nullable String reason) {
        public Refused {
            keys = List.copyOf(keys);
            passages = List.copyOf(passages);
        }
    }

    /// A computed verdict, and why, in words for a reader.
    ///
    /// @param reconcilable whether sources that differ may both be right; null where the verdict is no `differ`
    /// @param reason       null where the verdict says all
    public record Judgement(Verdict verdict, @Nullable Boolean reconcilable, @Nullable String reason) {}

    /// Computed silences by event and by question.
    public record Silences(Map<EventId, Map<SourceId, Silence>> events, Map<QuestionId, Map<SourceId, Silence>> questions) {
        public Silences {
            events = Map.copyOf(events);
            questions = Map.copyOf(questions);
        }
    }

    List<Wording> texts(SourceId source) {
        return texts.getOrDefault(source, List.of());
    }

    /// The text of that name, if it is held.
    Optional<Wording> text(TextId id) {
        return texts.values().stream().flatMap(List::stream).filter(text -> text.id().equals(id)).findFirst();
    }

    /// The newest text of a kind that is held for a source.
    Optional<Wording> newest(SourceId source, TextKind kind) {
        return texts(source).reversed().stream().filter(text -> text.kind() == kind).findFirst();
    }

    Map<Sought, Finding> bySought() {
        Map<Sought, Finding> index = new HashMap<>();
        findings.forEach(finding -> index.put(new Sought(finding.evidence(), finding.text()), finding));
        return index;
    }

    /// A piece of evidence, and a text it was looked for in.
    record Sought(EvidenceId evidence, TextId text) {}
}
