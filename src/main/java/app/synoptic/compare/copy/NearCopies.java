package app.synoptic.compare.copy;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Word;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds originals that share runs of words, by the shingles of Broder, “On the resemblance and containment of documents”
/// (1997): every run of [#RUN] words of the one that the other has too. As there, what counts is containment, the share
/// of the copy that lies in such runs. Names and turns of phrase are shorter than a run, quotations are left out (see
/// [OwnWords]), and a shingle that more than [#COMMON] texts have is nobody's own.
public final class NearCopies {

    /// How many words make a run: six. Of five unrelated articles about one affair no two share more than a few such.
    public static final int RUN = 6;
    /// How much of a text must lie in such runs for a proposal.
    public static final double LEAST_SHARE = 0.1;
    /// How many words at least: a few set phrases in a short notice are no copy.
    public static final int LEAST_WORDS = 30;

    private static final int COMMON = 50;
    private static final int TEXT_BITS = 20;

    private record Pair(int one, int other) {}

    private final Dossier dossier;
    private final List<SourceId> sources = new ArrayList<>();
    private final List<OwnWords> texts = new ArrayList<>();

    private NearCopies(Dossier dossier, Map<SourceId, Wording> shown) {
        this.dossier = dossier;
        for (Source source : dossier.sources()) {
            Wording wording = shown.get(source.id());
            if (wording != null && wording.kind() == TextKind.ORIGINAL && texts.size() < 1 << TEXT_BITS) {
                sources.add(source.id());
                texts.add(OwnWords.of(wording));
            }
        }
    }

    /// The proposals for a dossier, the largest share first. Digests are no copies of anything, and a pair of which one is
    /// already said to be taken from the other is not proposed again. Takes time with the words of all texts and the number
    /// of pairs that share any: not for the FX thread.
    ///
    /// @param shown of each source the text to compare
    public static List<NearCopy> among(Dossier dossier, Map<SourceId, Wording> shown) {
        return new NearCopies(dossier, shown).find();
    }

    private List<NearCopy> find() {
        List<NearCopy> found = new ArrayList<>();
        for (Pair pair : candidates()) {
            Source one = dossier.source(sources.get(pair.one())).orElseThrow();
            Source other = dossier.source(sources.get(pair.other())).orElseThrow();
            if (!one.id().equals(other.derivedFrom()) && !other.id().equals(one.derivedFrom())) {
                compare(pair, one, other).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingDouble(NearCopy::share).reversed().thenComparing(NearCopy::copy)
                .thenComparing(NearCopy::model));
        return found;
    }

    private Optional<NearCopy> compare(Pair pair, Source one, Source other) {
        Optional<Boolean> later = later(one.published(), other.published(), dossier.zone());
        NearCopy first = copy(one.id(), texts.get(pair.one()), other.id(), texts.get(pair.other()), later.isPresent());
        NearCopy second = copy(other.id(), texts.get(pair.other()), one.id(), texts.get(pair.one()), later.isPresent());
        boolean turned = later.map(is -> !is).orElse(second.share() > first.share());
        boolean telling = Math.max(first.share(), second.share()) >= LEAST_SHARE
                && Math.min(first.shared(), second.shared()) >= LEAST_WORDS;
        return telling ? Optional.of(turned ? second : first) : Optional.empty();
    }

    /// Whether the first appeared after the second; empty where their dates do not tell.
    private static Optional<Boolean> later(@Nullable Edtf one, @Nullable Edtf other, ZoneId zone) {
        if (one == null || other == null) {
            return Optional.empty();
        }
        Bounds a = one.bounds(zone);
        Bounds b = other.bounds(zone);
        return a.precedes(b) ? Optional.of(false) : b.precedes(a) ? Optional.of(true) : Optional.empty();
    }

    private static NearCopy copy(SourceId copy, OwnWords own, SourceId model, OwnWords others, boolean dated) {
        Map<List<String>, List<Integer>> places = new HashMap<>();
        for (int at = 0; at < others.size(); at++) {
            if (others.unbroken(at, RUN)) {
                places.computeIfAbsent(shingle(others, at), _ -> new ArrayList<>()).add(at);
            }
        }
        List<SharedRun> runs = new ArrayList<>();
        int shared = 0;
        int at = 0;
        while (at < own.size()) {
            int length = 0;
            int place = 0;
            for (int start : own.unbroken(at, RUN) ? places.getOrDefault(shingle(own, at), List.of()) : List.<Integer>of()) {
                int reach = reach(own, at, others, start);
                if (reach > length) {
                    length = reach;
                    place = start;
                }
            }
            if (length > 0) {
                runs.add(new SharedRun(own.passage(at, length), others.passage(place, length), length));
                shared += length;
            }
            at += Math.max(1, length);
        }
        return new NearCopy(copy, model, dated, Math.max(own.size(), 1), shared, runs);
    }

    private static int reach(OwnWords own, int at, OwnWords others, int start) {
        int length = RUN;
        while (own.unbroken(at, length + 1) && others.unbroken(start, length + 1)
                && own.form(at + length).equals(others.form(start + length))) {
            length++;
        }
        return length;
    }

    private static List<String> shingle(OwnWords text, int at) {
        return text.words().subList(at, at + RUN).stream().map(Word::form).toList();
    }

    /// The pairs of texts that have a shingle in common, by hashes: a few more pairs than do, none fewer but for shingles
    /// that many texts have.
    private Set<Pair> candidates() {
        long[] marks = new long[texts.stream().mapToInt(OwnWords::size).sum()];
        int count = 0;
        for (int text = 0; text < texts.size(); text++) {
            for (int at = 0; at < texts.get(text).size(); at++) {
                if (texts.get(text).unbroken(at, RUN)) {
                    marks[count++] = (hash(texts.get(text), at) << TEXT_BITS) | text;
                }
            }
        }
        Arrays.sort(marks, 0, count);
        Set<Pair> pairs = new HashSet<>();
        int from = 0;
        while (from < count) {
            BitSet having = new BitSet();
            int to = from;
            while (to < count && marks[to] >>> TEXT_BITS == marks[from] >>> TEXT_BITS) {
                having.set((int) (marks[to] & ((1 << TEXT_BITS) - 1)));
                to++;
            }
            from = to;
            if (having.cardinality() <= COMMON) {
                having.stream().forEach(one -> having.stream().filter(other -> one < other)
                        .forEach(other -> pairs.add(new Pair(one, other))));
            }
        }
        return pairs;
    }

    private static long hash(OwnWords text, int at) {
        long hash = 7;
        for (int i = at; i < at + RUN; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + text.form(i).hashCode();
            hash ^= hash >>> 29;
        }
        return hash;
    }
}
