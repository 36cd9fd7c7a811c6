package app.synoptic.dossier.seal;

import app.synoptic.anchor.Fingerprints;
import app.synoptic.anchor.Outcome;
import app.synoptic.anchor.Recogniser;
import app.synoptic.anchor.SourceKey;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.FingerprintSelector;
import app.synoptic.domain.Passage;
import app.synoptic.domain.Recognition;
import app.synoptic.domain.Region;
import app.synoptic.domain.RegionKind;
import app.synoptic.domain.Selector;
import app.synoptic.domain.Source;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.TextId;
import app.synoptic.domain.TextKind;
import app.synoptic.domain.Wording;
import app.synoptic.dossier.Draft;
import app.synoptic.dossier.Draft.Citation;
import app.synoptic.dossier.Draft.NamedText;
import app.synoptic.dossier.Draft.Place;
import app.synoptic.dossier.json.Problems;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Seals the evidence of one source, as [Sealer] says.
final class SourceSealer {

    private final Source source;
    private final DigestSealer digest;
    private final Function<TextId, Optional<Wording>> texts;
    private final Problems problems;
    private final Draft draft;
    private final Map<TextId, Places> originals = new LinkedHashMap<>();
    private final List<Slot> slots = new ArrayList<>();
    private @Nullable Places newest;

    /// One piece of evidence on its way from citation to selector.
    private static final class Slot {
        final TestimonyId testimony;
        final Citation citation;
        @Nullable Selector selector;
        @Nullable Passage target;

        Slot(TestimonyId testimony, Citation citation) {
            this.testimony = testimony;
            this.citation = citation;
            this.selector = citation.selector();
        }
    }

    SourceSealer(Source source, Draft draft, @Nullable Wording digest, Function<TextId, Optional<Wording>> texts,
                 Problems problems) {
        this.source = source;
        this.draft = draft;
        this.digest = new DigestSealer(source, digest, problems);
        this.texts = texts;
        this.problems = problems;
        draft.texts().getOrDefault(source.id(), List.of()).stream().filter(text -> text.kind() == TextKind.ORIGINAL)
                .map(NamedText::text).map(this::original).filter(Objects::nonNull).forEach(it -> newest = it);
    }

    void add(TestimonyId testimony) {
        draft.of(testimony).forEach(citation -> slots.add(new Slot(testimony, citation)));
    }

    /// Adds the sealed evidence; gives what recognises the source.
    @Nullable Recognition seal(Map<TestimonyId, List<Evidence>> evidence) {
        slots.stream().filter(slot -> slot.citation.of() == TextKind.DIGEST)
                .forEach(slot -> slot.selector = digest.seal(slot.citation));
        List<Slot> cited = slots.stream().filter(slot -> slot.citation.of() == TextKind.ORIGINAL).toList();
        cited.forEach(slot -> text(slot.citation.at()));
        Optional<SourceKey> unlocked = unlock();
        Map<Slot, Passage> found = unlocked.map(key -> find(cited, key)).orElse(Map.of());
        cited.forEach(slot -> aim(slot, found.get(slot)));
        Recognition recognition = source.recognition();
        if (problems.none() && unlocked.isPresent()) {
            fingerprint(cited, unlocked.get());
        } else if (problems.none() && newest != null) {
            recognition = renew(cited, newest.text());
        }
        for (Slot slot : slots) {
            if (slot.selector != null) {
                evidence.computeIfAbsent(slot.testimony, _ -> new ArrayList<>())
                        .add(new Evidence(slot.citation.of(), slot.selector));
            }
        }
        return recognition;
    }

    private @Nullable Places original(TextId id) {
        return originals.computeIfAbsent(id, it -> texts.apply(it).filter(text -> text.kind() == TextKind.ORIGINAL)
                .map(Places::new).orElse(null));
    }

    /// The original a place lies in: the one it names, or else the newest; null where it is not at hand.
    private @Nullable Places text(@Nullable Place at) {
        if (at == null) {
            return null;
        }
        TextId named = at.text();
        if (named != null) {
            return original(named);
        }
        return newest;
    }

    private Optional<SourceKey> unlock() {
        Recognition recognition = source.recognition();
        return recognition == null ? Optional.empty() : originals.values().stream()
                .flatMap(original -> Recogniser.unlock(Words.of(original.text().text()), recognition).stream()).findFirst();
    }

    /// Where the fingerprints lie now, in the text each one's `at` speaks of.
    private Map<Slot, Passage> find(List<Slot> cited, SourceKey key) {
        Map<Slot, Passage> found = new HashMap<>();
        List<Slot> sealed = cited.stream().filter(slot -> slot.selector instanceof FingerprintSelector).toList();
        List<FingerprintSelector> selectors = sealed.stream().map(slot -> (FingerprintSelector) slot.selector).toList();
        for (Places original : originals.values()) {
            List<Outcome> outcomes;
            try {
                outcomes = Fingerprints.find(original.text(), selectors, key);
            } catch (IllegalArgumentException e) {
                problems.add("source “%s”".formatted(source.id()), "a fingerprint is damaged: " + e.getMessage());
                return found;
            }
            for (int i = 0; i < sealed.size(); i++) {
                Passage place = switch (outcomes.get(i)) {
                    case Outcome.Exact(Passage it) -> it;
                    case Outcome.Moved(Passage it) -> it;
                    case Outcome.Changed(Passage it, List<Passage> _) -> it;
                    case Outcome.Ambiguous _, Outcome.Lost _ -> null;
                };
                if (place != null && original.equals(text(sealed.get(i).citation.at()))) {
                    found.put(sealed.get(i), place);
                }
            }
        }
        return found;
    }

    private void aim(Slot slot, @Nullable Passage found) {
        Places original = text(slot.citation.at());
        Place at = slot.citation.at();
        if (at == null || original == null) {
            if (slot.selector == null) {
                problems.add(slot.citation.where(), "the original of “%s” it lies in is not held; import it first"
                        .formatted(source.id()));
            }
            return;
        }
        try {
            Passage target = original.resolve(at, found);
            if (!target.equals(found)) {
                slot.target = target;
            }
        } catch (IllegalArgumentException e) {
            problems.add(slot.citation.where(), String.valueOf(e.getMessage()));
        }
    }

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
            return Recogniser.of(body(original), key);
        } catch (IllegalArgumentException e) {
            problems.add("source “%s”".formatted(source.id()), "its original cannot be recognised: " + e.getMessage());
            return null;
        }
    }

    private static List<Word> body(Wording original) {
        List<Region> body = original.regions().stream().filter(region -> region.kind() == RegionKind.BODY).toList();
        return Words.of(original.text()).stream().filter(word -> body.stream()
                .anyMatch(region -> region.start() <= word.start() && word.end() <= region.end())).toList();
    }

    private void fingerprint(List<Slot> cited, SourceKey key) {
        for (Slot slot : cited) {
            Passage target = slot.target;
            Places original = target == null ? null : originals.get(target.text());
            if (target != null && original != null) {
                try {
                    slot.selector = Fingerprints.of(original.text(), List.of(target), key).getFirst();
                } catch (IllegalArgumentException e) {
                    problems.add(slot.citation.where(), String.valueOf(e.getMessage()));
                }
            }
        }
    }
}
