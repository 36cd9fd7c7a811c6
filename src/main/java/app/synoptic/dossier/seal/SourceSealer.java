package app.synoptic.dossier.seal;

import app.synoptic.anchor.Fingerprints;
import app.synoptic.anchor.Outcome;
import app.synoptic.anchor.SourceKey;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.Source;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.refusal.Refusal;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Recognition;
import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.ParsedDossier.Citation;
import app.synoptic.dossier.ParsedDossier.Place;
import app.synoptic.dossier.json.Problems;
import app.synoptic.i18n.RefusalWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Seals the evidence of one source, as [Sealer] says.
final class SourceSealer {

    private final Source source;
    private final DigestSealer digest;
    private final SourceOriginals originals;
    private final Problems problems;
    private final List<Slot> slots = new ArrayList<>();

    /// One piece of evidence on its way from citation to selector.
    private static final class Slot {
        final TestimonyId testimony;
        final Citation citation;
        @Nullable Selector selector;
        /// What is to be fingerprinted anew; null where the selector stays.
        @Nullable Passage target;

        Slot(TestimonyId testimony, Citation citation) {
            this.testimony = testimony;
            this.citation = citation;
            this.selector = citation.selector();
        }
    }

    SourceSealer(Source source, DigestSealer digest, SourceOriginals originals, Problems problems) {
        this.source = source;
        this.digest = digest;
        this.originals = originals;
        this.problems = problems;
    }

    void add(TestimonyId testimony, List<Citation> citations) {
        citations.forEach(citation -> slots.add(new Slot(testimony, citation)));
    }

    /// Adds the sealed evidence; gives what recognises the source.
    @Nullable Recognition seal(Map<TestimonyId, List<Evidence>> evidence) {
        List<Slot> cited = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.citation.of() == TextKind.DIGEST) {
                slot.selector = digest.seal(slot.citation);
            } else {
                originals.of(slot.citation.at());
                cited.add(slot);
            }
        }
        Recognition recognition = sealOriginals(cited);
        for (Slot slot : slots) {
            if (slot.selector != null) {
                evidence.computeIfAbsent(slot.testimony, _ -> new ArrayList<>())
                        .add(new Evidence(slot.citation.key(), slot.citation.of(), slot.selector, slot.citation.proposed()));
            }
        }
        return recognition;
    }

    private @Nullable Recognition sealOriginals(List<Slot> cited) {
        Recognition recognition = source.recognition();
        try {
            Optional<SourceKey> key = recognition == null ? Optional.empty() : originals.unlock(recognition);
            Map<Slot, Passage> found = key.isPresent() ? find(cited, key.get()) : Map.of();
            cited.forEach(slot -> aim(slot, found.get(slot)));
            Wording newest = originals.newest();
            if (problems.none() && key.isPresent()) {
                fingerprint(cited, key.get());
            } else if (problems.none() && newest != null) {
                return renew(cited, newest);
            }
        } catch (IllegalArgumentException | Refusal e) {
            problems.add("source “%s”".formatted(source.id()), "its “recognise” or a fingerprint is damaged: " + RefusalWords.english(e));
        }
        return recognition;
    }

    /// Where the fingerprints lie now, in the text each one's `at` speaks of.
    private Map<Slot, Passage> find(List<Slot> cited, SourceKey key) {
        Map<Slot, Passage> found = new HashMap<>();
        List<Slot> sealed = cited.stream().filter(slot -> slot.selector instanceof FingerprintSelector).toList();
        List<FingerprintSelector> selectors = sealed.stream().map(slot -> (FingerprintSelector) slot.selector).toList();
        for (PassageLocator original : originals.all()) {
            List<Outcome> outcomes = Fingerprints.find(original.text(), selectors, key);
            for (int i = 0; i < sealed.size(); i++) {
                Passage place = switch (outcomes.get(i)) {
                    case Outcome.Exact(Passage it) -> it;
                    case Outcome.Moved(Passage it) -> it;
                    case Outcome.Changed(Passage it, List<Passage> _) -> it;
                    case Outcome.Ambiguous _, Outcome.Lost _ -> null;
                };
                if (place != null && original.equals(originals.of(sealed.get(i).citation.at()))) {
                    found.put(sealed.get(i), place);
                }
            }
        }
        return found;
    }

    private void aim(Slot slot, @Nullable Passage found) {
        Place at = slot.citation.at();
        PassageLocator original = originals.of(at);
        if (at == null || original == null) {
            if (slot.selector == null) {
                problems.add(slot.citation.where(), "the original of “%s” it lies in is not held; import it first"
                        .formatted(source.id()));
            }
            return;
        }
        try {
            Passage target = original.resolve(at, found);
            slot.target = target.equals(found) ? null : target;
        } catch (IllegalArgumentException | Refusal e) {
            problems.add(slot.citation.where(), RefusalWords.english(e));
        }
    }

    /// A new key: possible where no fingerprint under an old one has to stay.
    private @Nullable Recognition renew(List<Slot> cited, Wording original) {
        Optional<Slot> kept = cited.stream().filter(slot -> slot.target == null).findFirst();
        if (kept.isPresent()) {
            problems.add(kept.get().citation.where(), source.recognition() == null
                    ? "it is sealed, but nothing recognises the original of “%s”".formatted(source.id())
                    : "no original that is held unlocks the fingerprints of “%s”".formatted(source.id()));
            return source.recognition();
        }
        SourceKey key = SourceKey.random();
        fingerprint(cited, key);
        try {
            return SourceOriginals.recognition(original, key);
        } catch (IllegalArgumentException | Refusal e) {
            problems.add("source “%s”".formatted(source.id()), "its original cannot be recognised: " + RefusalWords.english(e));
            return null;
        }
    }

    private void fingerprint(List<Slot> cited, SourceKey key) {
        for (PassageLocator original : originals.all()) {
            Map<Slot, Passage> aimed = new LinkedHashMap<>();
            for (Slot slot : cited) {
                Passage target = slot.target;
                if (target != null && target.text().equals(original.text().id())) {
                    aimed.put(slot, target);
                }
            }
            fingerprint(original.text(), aimed, key);
        }
    }

    /// All at once, which is quick; one by one where that fails, to say which of them cannot be sealed.
    private void fingerprint(Wording original, Map<Slot, Passage> aimed, SourceKey key) {
        try {
            List<FingerprintSelector> made = Fingerprints.of(original, List.copyOf(aimed.values()), key);
            List<Slot> targets = List.copyOf(aimed.keySet());
            for (int i = 0; i < targets.size(); i++) {
                targets.get(i).selector = made.get(i);
            }
        } catch (IllegalArgumentException | Refusal e) {
            if (aimed.size() > 1) {
                aimed.forEach((slot, passage) -> fingerprint(original, Map.of(slot, passage), key));
            } else {
                aimed.keySet().forEach(slot -> problems.add(slot.citation.where(), RefusalWords.english(e)));
            }
        }
    }
}
