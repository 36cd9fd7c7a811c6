package app.synoptic.edit;

import app.synoptic.anchor.Fingerprints;
import app.synoptic.anchor.Outcome;
import app.synoptic.anchor.Quotes;
import app.synoptic.anchor.Recogniser;
import app.synoptic.anchor.SourceKey;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Delta;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Evidence.FoundEvidence;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Recognition;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.ChangeProgress;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import app.synoptic.store.LibraryCommand.EditDossier;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes changes of a dossier in a library: each is applied to the dossier in memory, and what it changes is written. Waits
/// for the disk: not for a thread that draws.
public final class Editor {

    private final Library library;

    public Editor(Library library) {
        this.library = library;
    }

    /// A change that was made.
    ///
    /// @param number  which one it is in the history
    /// @param next    what became of the dossier
    /// @param changed what it has changed; may be nothing
    public record Made(long number, DossierState next, Delta changed) {}

    /// Reads a dossier and makes one change of it, wholly or not at all, for no reason that anybody says.
    ///
    /// @return the number of the change
    /// @throws app.synoptic.domain.refusal.Refusal if it cannot be done
    /// @throws app.synoptic.store.StoreException if the library fails
    public long make(DossierId dossier, Edit edit) {
        return make(dossier, edit, "");
    }

    /// The same.
    ///
    /// @param reason why, as the history keeps it; blank where nobody says so
    public long make(DossierId dossier, Edit edit, String reason) {
        return make(DossierState.of(library, dossier), edit, reason).number();
    }

    /// Makes one change, wholly or not at all. Takes time with what it touches.
    ///
    /// @param state  the dossier as the library keeps it
    /// @param reason why, as the history keeps it; blank where nobody says so
    /// @throws app.synoptic.domain.refusal.Refusal if it cannot be done
    /// @throws app.synoptic.store.StoreException if the library fails
    public Made make(DossierState state, Edit edit, String reason) {
        return make(state, edit, reason, ChangeProgress.UNWATCHED);
    }

    /// The same of a change that may be given up until it is made.
    ///
    /// @throws java.util.concurrent.CancellationException if it was; then all is as it was before
    public Made make(DossierState state, Edit edit, String reason, ChangeProgress progress) {
        progress.at(0, 0);
        EditableDossier before = EditableDossier.of(state);
        Texts texts = new Texts(state.dossier());
        EditableDossier next = edit.of(before, texts);
        progress.at(0, 0);
        Delta delta = Deltas.of(texts.sealed.isEmpty() ? next : next.withSources(next.sources().stream().map(texts::sealed).toList()));
        WrittenWords.require(delta);
        progress.at(0, 0);
        long number = library.apply(new EditDossier(state.dossier().id(), edit.name(), edit.subject(before), delta, edit.merged()), reason, progress);
        return new Made(number, state.after(delta), delta);
    }

    /// The texts held, in which words are cited. A source that nothing recognises yet is sealed by its first citation.
    private final class Texts implements EvidenceFactory {

        private final Dossier dossier;
        private @Nullable List<HeldText> held;
        private final Map<SourceId, SourceKey> keys = new HashMap<>();
        private final Map<SourceId, Recognition> sealed = new HashMap<>();

        Texts(Dossier dossier) {
            this.dossier = dossier;
        }

        private List<HeldText> held() {
            List<HeldText> known = held;
            if (known == null) {
                known = library.held(dossier.id());
                held = known;
            }
            return known;
        }

        Source sealed(Source source) {
            Recognition recognition = sealed.get(source.id());
            return recognition == null ? source : source.with(source.digest(), recognition);
        }

        @Override
        public FoundEvidence cite(TestimonyId testimony, SourceId source, Passage passage) {
            HeldText lies = held().stream().filter(text -> text.source().equals(source) && text.text().equals(passage.text())).findFirst()
                    .orElseThrow(() -> Reason.NO_TEXT.of(source));
            Wording wording = wording(lies);
            List<HeldText> alike = held().stream().filter(text -> text.source().equals(source) && text.kind() == lies.kind()).toList();
            List<Finding> findings = new ArrayList<>();
            if (lies.kind() == TextKind.DIGEST) {
                TextQuoteSelector quote = Quotes.of(wording, passage);
                Evidence quoted = Evidence.fresh(TextKind.DIGEST, quote);
                alike.forEach(text -> findings.add(found(testimony.evidence(quoted), text, passage, Quotes.find(wording(text), quote))));
                return new FoundEvidence(quoted, findings);
            }
            SourceKey key = keys.computeIfAbsent(source, _ -> key(source, wording));
            FingerprintSelector selector = Fingerprints.of(wording, List.of(passage), key).getFirst();
            Evidence sealing = Evidence.fresh(TextKind.ORIGINAL, selector);
            for (HeldText text : alike) {
                findings.add(found(testimony.evidence(sealing), text, passage, Fingerprints.find(wording(text), List.of(selector), key).getFirst()));
            }
            return new FoundEvidence(sealing, findings);
        }

        /// All passages of one text are looked for at once, in the order in which they stand there: so they are found again where they
        /// were taken from. Where that fails for one, each is tried alone.
        @Override
        public List<Optional<FoundEvidence>> each(SourceId source, List<Cited> passages) {
            List<Optional<FoundEvidence>> all = new ArrayList<>(Collections.nCopies(passages.size(), Optional.empty()));
            Map<TextId, List<Integer>> places = new LinkedHashMap<>();
            for (int i = 0; i < passages.size(); i++) {
                places.computeIfAbsent(passages.get(i).passage().text(), _ -> new ArrayList<>()).add(i);
            }
            places.forEach((text, indices) -> {
                indices.sort(Comparator.comparing(i -> passages.get(i).passage()));
                Optional<HeldText> lies = held().stream().filter(one -> one.source().equals(source) && one.text().equals(text)).findFirst();
                if (lies.isPresent() && lies.get().kind() == TextKind.ORIGINAL && together(lies.get(), passages, indices, all)) {
                    return;
                }
                indices.forEach(i -> all.set(i, alone(source, passages.get(i))));
            });
            return all;
        }

        private Optional<FoundEvidence> alone(SourceId source, Cited cited) {
            try {
                return Optional.of(cite(cited.testimony(), source, cited.passage()));
            } catch (IllegalArgumentException | Refusal refused) {
                return Optional.empty();
            }
        }

        private boolean together(HeldText lies, List<Cited> passages, List<Integer> indices, List<Optional<FoundEvidence>> all) {
            Wording wording = wording(lies);
            List<FingerprintSelector> selectors;
            SourceKey key;
            try {
                key = keys.computeIfAbsent(lies.source(), source -> key(source, wording));
                selectors = Fingerprints.of(wording, indices.stream().map(i -> passages.get(i).passage()).toList(), key);
            } catch (IllegalArgumentException | Refusal refused) {
                return false;
            }
            List<HeldText> alike = held().stream().filter(text -> text.source().equals(lies.source()) && text.kind() == TextKind.ORIGINAL).toList();
            List<List<Outcome>> outcomes = alike.stream().map(text -> Fingerprints.find(wording(text), selectors, key)).toList();
            for (int i = 0; i < indices.size(); i++) {
                Cited cited = passages.get(indices.get(i));
                Evidence sealing = Evidence.fresh(TextKind.ORIGINAL, selectors.get(i));
                List<Finding> findings = new ArrayList<>();
                boolean there = true;
                for (int j = 0; j < alike.size(); j++) {
                    Outcome outcome = outcomes.get(j).get(i);
                    there &= !alike.get(j).text().equals(cited.passage().text()) || outcome.equals(new Outcome.Exact(cited.passage()));
                    findings.add(outcome.finding(cited.testimony().evidence(sealing), alike.get(j).text()));
                }
                all.set(indices.get(i), there ? Optional.of(new FoundEvidence(sealing, findings)) : Optional.empty());
            }
            return true;
        }

        private Wording wording(HeldText text) {
            return library.wording(text.text()).orElseThrow();
        }

        private SourceKey key(SourceId source, Wording wording) {
            Recognition recognition = dossier.source(source).orElseThrow().recognition();
            if (recognition == null) {
                SourceKey fresh = SourceKey.random();
                sealed.put(source, Recogniser.of(wording, fresh));
                return fresh;
            }
            return held().stream().filter(text -> text.source().equals(source) && text.kind() == TextKind.ORIGINAL)
                    .map(text -> Recogniser.unlock(Words.of(wording(text).text()), recognition)).flatMap(Optional::stream).findFirst()
                    .orElseThrow(() -> Reason.NO_ORIGINAL.of(source));
        }

        /// @throws IllegalArgumentException if the words would not be found again where they were taken from
        private static Finding found(EvidenceId evidence, HeldText text, Passage passage, Outcome outcome) {
            if (text.text().equals(passage.text()) && !outcome.equals(new Outcome.Exact(passage))) {
                throw Reason.NOT_UNIQUE.of();
            }
            return outcome.finding(evidence, text.text());
        }
    }
}
