package app.synoptic.compare.copy;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.TextId;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds originals that share runs of words, by the shingles of Broder, “On the resemblance and containment of documents”
/// (1997): every run of [#RUN] words of the one that the other has too. As there, what counts is containment, the share
/// of the copy that lies in such runs. Names and turns of phrase are shorter than a run, quotations are left out (see
/// [OwnWords]), and a shingle that more than [#COMMON] texts have is nobody's own. Immutable: what was found among the
/// texts held is kept, and a text that comes makes the next.
public final class NearCopies {

    /// How many words make a run: six. Of five unrelated articles about one affair no two share more than a few such.
    public static final int RUN = 6;
    /// How much of a text must lie in such runs for a proposal.
    public static final double LEAST_SHARE = 0.1;
    /// How many words at least: a few set phrases in a short notice are no copy.
    public static final int LEAST_WORDS = 30;

    private static final int COMMON = 50;
    private static final int TEXT_BITS = 20;

    private record Pair(SourceId one, SourceId other) {

        boolean of(Set<SourceId> sources) {
            return sources.contains(one) && sources.contains(other);
        }
    }

    /// How much of each of two texts stands in the other.
    private record Resemblance(NearCopy one, NearCopy other) {}

    /// A text and the hashes of its shingles.
    private record Shingled(TextId text, long[] hashes) {}

    /// No text was looked at.
    public static final NearCopies NONE = new NearCopies(Map.of(), Set.of(), Map.of());

    private final Map<SourceId, Shingled> texts;
    private final Set<Pair> compared;
    private final Map<Pair, Resemblance> telling;

    private NearCopies(Map<SourceId, Shingled> texts, Set<Pair> compared, Map<Pair, Resemblance> telling) {
        this.texts = texts;
        this.compared = compared;
        this.telling = telling;
    }

    /// What there is among these texts, one for each source. Compares only the texts that came since with all others, and
    /// takes time with the words of all texts: not for the FX thread. Digests are no copies of anything.
    public NearCopies among(Map<SourceId, Wording> shown) {
        Map<SourceId, TextId> originals = new HashMap<>();
        shown.forEach((source, wording) -> {
            if (wording.kind() == TextKind.ORIGINAL) {
                originals.put(source, wording.id());
            }
        });
        return among(originals, source -> Optional.ofNullable(shown.get(source)));
    }

    /// The same, of originals whose words are read one after another where they must be, and none of them kept.
    ///
    /// @param reading gives the words of a source; nothing where they cannot be read
    public NearCopies among(Map<SourceId, TextId> originals, Function<SourceId, Optional<Wording>> reading) {
        SortedMap<SourceId, Shingled> next = new TreeMap<>();
        Set<SourceId> same = new HashSet<>();
        originals.forEach((source, text) -> {
            Shingled known = texts.get(source);
            if (next.size() == 1 << TEXT_BITS) {
                return;
            }
            if (known != null && known.text.equals(text)) {
                next.put(source, known);
                same.add(source);
            } else {
                next.put(source, reading.apply(source).map(NearCopies::shingled).orElseGet(() -> new Shingled(text, new long[0])));
            }
        });
        if (same.size() == next.size() && same.size() == texts.size() && this != NONE) {
            return this;
        }
        Map<SourceId, OwnWords> words = new HashMap<>();
        Set<Pair> pairs = candidates(next);
        Map<Pair, Resemblance> found = new HashMap<>();
        for (Pair pair : pairs) {
            Optional<Resemblance> resemblance = compared.contains(pair) && pair.of(same) ? Optional.ofNullable(telling.get(pair))
                    : compare(pair, source -> words.computeIfAbsent(source, one -> OwnWords.of(reading.apply(one).orElseThrow())));
            resemblance.ifPresent(it -> found.put(pair, it));
        }
        return new NearCopies(next, pairs, found);
    }

    /// Whether these originals were looked at, and none besides.
    public boolean covers(Map<SourceId, TextId> originals) {
        return this != NONE && originals.size() == texts.size() && holding(originals, text -> text) == this;
    }

    /// What of this is still held: nothing of a text that is shown no more, or in another wording.
    public <T> NearCopies holding(Map<SourceId, T> shown, Function<T, TextId> id) {
        Map<SourceId, Shingled> held = new TreeMap<>(texts);
        held.entrySet().removeIf(known -> {
            T now = shown.get(known.getKey());
            return now == null || !known.getValue().text.equals(id.apply(now));
        });
        if (held.size() == texts.size()) {
            return this;
        }
        Map<Pair, Resemblance> left = new HashMap<>(telling);
        left.keySet().removeIf(pair -> !pair.of(held.keySet()));
        return new NearCopies(held, compared.stream().filter(pair -> pair.of(held.keySet())).collect(Collectors.toSet()), left);
    }

    /// The proposals for a dossier of these sources, the largest share first. A pair of which one is already said to be
    /// taken from the other is not proposed again.
    ///
    /// @param zone in which dates of publication are meant
    public List<NearCopy> proposals(List<Source> sources, ZoneId zone) {
        Map<SourceId, Source> byId = new LinkedHashMap<>();
        Map<SourceId, Integer> places = new HashMap<>();
        sources.forEach(source -> {
            byId.put(source.id(), source);
            places.put(source.id(), places.size());
        });
        List<NearCopy> proposals = new ArrayList<>();
        telling.forEach((pair, found) -> {
            Source one = byId.get(pair.one);
            Source other = byId.get(pair.other);
            if (one != null && other != null && !one.id().equals(other.derivedFrom()) && !other.id().equals(one.derivedFrom())) {
                boolean turned = places.getOrDefault(one.id(), 0) > places.getOrDefault(other.id(), 0);
                proposals.add(turned ? proposal(other, found.other, one, found.one, zone) : proposal(one, found.one, other, found.other, zone));
            }
        });
        proposals.sort(Comparator.comparingDouble(NearCopy::share).reversed().thenComparing(NearCopy::copy)
                .thenComparing(NearCopy::model));
        return List.copyOf(proposals);
    }

    private static NearCopy proposal(Source one, NearCopy first, Source other, NearCopy second, ZoneId zone) {
        Optional<Boolean> later = later(one.published(), other.published(), zone);
        boolean turned = later.map(is -> !is).orElse(second.share() > first.share());
        return (turned ? second : first).dated(later.isPresent());
    }

    private static Optional<Resemblance> compare(Pair pair, Function<SourceId, OwnWords> words) {
        OwnWords one = words.apply(pair.one);
        OwnWords other = words.apply(pair.other);
        NearCopy first = copy(pair.one, one, pair.other, other);
        NearCopy second = copy(pair.other, other, pair.one, one);
        boolean telling = Math.max(first.share(), second.share()) >= LEAST_SHARE
                && Math.min(first.shared(), second.shared()) >= LEAST_WORDS;
        return telling ? Optional.of(new Resemblance(first, second)) : Optional.empty();
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

    private static NearCopy copy(SourceId copy, OwnWords own, SourceId model, OwnWords others) {
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
        return new NearCopy(copy, model, false, Math.max(own.size(), 1), shared, runs);
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
    private static Set<Pair> candidates(SortedMap<SourceId, Shingled> texts) {
        List<SourceId> sources = List.copyOf(texts.keySet());
        long[] marks = new long[texts.values().stream().mapToInt(text -> text.hashes.length).sum()];
        int count = 0;
        int text = 0;
        for (Shingled shingled : texts.values()) {
            for (long hash : shingled.hashes) {
                marks[count++] = (hash << TEXT_BITS) | text;
            }
            text++;
        }
        Arrays.sort(marks);
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
            if (having.cardinality() > 1 && having.cardinality() <= COMMON) {
                having.stream().forEach(one -> having.stream().filter(other -> one < other)
                        .forEach(other -> pairs.add(new Pair(sources.get(one), sources.get(other)))));
            }
        }
        return pairs;
    }

    private static Shingled shingled(Wording wording) {
        OwnWords own = OwnWords.of(wording);
        return new Shingled(wording.id(), IntStream.range(0, own.size()).filter(at -> own.unbroken(at, RUN))
                .mapToLong(at -> hash(own, at)).toArray());
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
