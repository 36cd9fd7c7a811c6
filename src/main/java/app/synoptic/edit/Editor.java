package app.synoptic.edit;

import app.synoptic.anchor.Fingerprints;
import app.synoptic.anchor.Outcome;
import app.synoptic.anchor.Quotes;
import app.synoptic.anchor.Recogniser;
import app.synoptic.anchor.SourceKey;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.refusal.Reason;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Recognition;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.domain.wording.Wording;
import app.synoptic.edit.Workpiece.Bound;
import app.synoptic.edit.Workpiece.Piece;
import app.synoptic.store.Command.EditDossier;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes changes of a dossier in a library. Reads and writes it as a whole: not for a thread that draws.
public final class Editor {

    private final Library library;

    public Editor(Library library) {
        this.library = library;
    }

    /// Makes one change, wholly or not at all, for no reason that anybody says.
    ///
    /// @throws app.synoptic.domain.refusal.Refusal if it cannot be done
    /// @throws app.synoptic.store.StoreException if the library fails
    public void make(DossierId dossier, Edit edit) {
        make(dossier, edit, "");
    }

    /// Makes one change, wholly or not at all.
    ///
    /// @param reason why, as the history keeps it; blank where nobody says so
    /// @throws IllegalArgumentException if it cannot be done: the message says why
    /// @throws app.synoptic.store.StoreException if the library fails
    public void make(DossierId dossier, Edit edit, String reason) {
        Catalogue catalogue = library.catalogue(dossier);
        List<HeldText> held = library.held(dossier);
        List<Finding> findings = held.stream().map(HeldText::text).distinct()
                .flatMap(text -> library.findings(dossier, text).stream()).toList();
        Workpiece before = Workpiece.of(catalogue, findings);
        Texts texts = new Texts(catalogue, held);
        Workpiece next = edit.of(before, texts);
        Bound bound = next.withSources(next.sources().stream().map(texts::sealed).toList()).bound();
        library.apply(new EditDossier(edit.name(), edit.subject(before), bound.catalogue(), bound.findings(), edit.merged(),
                bound.called()), reason);
    }

    /// The texts held, in which words are cited. A source that nothing recognises yet is sealed by its first citation.
    private final class Texts implements Citing {

        private final Catalogue catalogue;
        private final List<HeldText> held;
        private final Map<SourceId, SourceKey> keys = new HashMap<>();
        private final Map<SourceId, Recognition> sealed = new HashMap<>();

        Texts(Catalogue catalogue, List<HeldText> held) {
            this.catalogue = catalogue;
            this.held = held;
        }

        Source sealed(Source source) {
            Recognition recognition = sealed.get(source.id());
            return recognition == null ? source : new Source(source.id(), source.publisher(), source.title(), source.authors(),
                    source.language(), source.url(), source.published(), source.knows(), source.derivedFrom(), source.note(),
                    source.digest(), recognition);
        }

        @Override
        public Piece cite(SourceId source, Passage passage) {
            HeldText lies = held.stream().filter(text -> text.source().equals(source) && text.text().equals(passage.text())).findFirst()
                    .orElseThrow(() -> Reason.NO_TEXT.of(source));
            Wording wording = wording(lies);
            List<HeldText> alike = held.stream().filter(text -> text.source().equals(source) && text.kind() == lies.kind()).toList();
            EvidenceId any = new AttestationId("new").evidence(1);
            List<Finding> findings = new ArrayList<>();
            if (lies.kind() == TextKind.DIGEST) {
                TextQuoteSelector quote = Quotes.of(wording, passage);
                alike.forEach(text -> findings.add(found(any, text, passage, Quotes.find(wording(text), quote))));
                return new Piece(new Evidence(TextKind.DIGEST, quote), findings);
            }
            SourceKey key = keys.computeIfAbsent(source, _ -> key(source, wording));
            FingerprintSelector selector = Fingerprints.of(wording, List.of(passage), key).getFirst();
            for (HeldText text : alike) {
                findings.add(found(any, text, passage, Fingerprints.find(wording(text), List.of(selector), key).getFirst()));
            }
            return new Piece(new Evidence(TextKind.ORIGINAL, selector), findings);
        }

        private Wording wording(HeldText text) {
            return library.wording(text.text()).orElseThrow();
        }

        private SourceKey key(SourceId source, Wording wording) {
            Recognition recognition = catalogue.dossier().source(source).orElseThrow().recognition();
            if (recognition == null) {
                SourceKey fresh = SourceKey.random();
                sealed.put(source, Recogniser.of(wording, fresh));
                return fresh;
            }
            return held.stream().filter(text -> text.source().equals(source) && text.kind() == TextKind.ORIGINAL)
                    .map(text -> Recogniser.unlock(Words.of(wording(text).text()), recognition)).flatMap(Optional::stream).findFirst()
                    .orElseThrow(() -> Reason.NO_ORIGINAL.of(source));
        }

        /// @throws IllegalArgumentException if the words would not be found again where they were taken from
        private static Finding found(EvidenceId any, HeldText text, Passage passage, Outcome outcome) {
            if (text.text().equals(passage.text()) && !outcome.equals(new Outcome.Exact(passage))) {
                throw Reason.NOT_UNIQUE.of();
            }
            return outcome.finding(any, text.text());
        }
    }
}
