package app.synoptic.propose.event;

import app.synoptic.domain.edtf.Bounds;
import app.synoptic.propose.said.Saying;
import app.synoptic.temporal.TimeExpression;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Puts together the mentions of one article that tell the same happening: the likest two first, and two groups only where
/// every mention of one is like every mention of the other (complete linkage), so that a group does not wander from one
/// happening to the next. Only mentions not far from one another are compared; so the cost grows with the article and hardly
/// faster.
final class MentionClustering {

    /// From this likeness on two mentions may be one where an article tells much; the less it tells, the more alike they must be, since
    /// nobody is swamped then.
    private static final double SAME = 0;
    private static final double SAME_OF_FEW = 0.8;
    private static final int FEW = 14;
    private static final int MANY = 17;
    private static final int FARTHEST = 60;
    private static final double PARAGRAPH = 0.4;
    private static final double APART = 0.18;
    private static final double SPEAKER = 0.5;
    private static final double OTHER_SPEAKER = 0.08;
    private static final double DATE = 0.3;
    private static final double OTHER_DATE = 0.1;
    private static final double NEVER = -1;

    /// Two mentions by their places, and how alike they are.
    private record Pair(int one, int other, double alike) {}

    private final List<Mention> mentions;
    private final double[][] alike;
    /// How much more alike than that two mentions must be here that nobody says twice.
    private final double more;
    private final List<List<Integer>> groups = new ArrayList<>();

    private MentionClustering(List<Mention> mentions) {
        this.mentions = mentions;
        this.alike = new double[mentions.size()][];
        more = (SAME_OF_FEW - SAME) * Math.clamp((MANY - mentions.size()) / (double) (MANY - FEW), 0, 1);
        for (int i = 0; i < mentions.size(); i++) {
            groups.add(List.of(i));
        }
    }

    /// Groups in the order of their first mentions, each in reading order.
    static List<List<Mention>> of(List<Mention> mentions) {
        MentionClustering grouping = new MentionClustering(mentions);
        grouping.pairs().forEach(grouping::join);
        return grouping.groups.stream().distinct().sorted(Comparator.comparing(List::getFirst))
                .map(group -> group.stream().map(mentions::get).toList()).toList();
    }

    /// Those alike enough, the likest first.
    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            alike[i] = new double[Math.min(FARTHEST, mentions.size() - 1 - i)];
            for (int j = 0; j < alike[i].length; j++) {
                Mention one = mentions.get(i);
                Mention other = mentions.get(i + 1 + j);
                alike[i][j] = likeness(one, other) - (sameSpeaker(one, other) ? 0 : more);
                if (alike[i][j] >= SAME) {
                    pairs.add(new Pair(i, i + 1 + j, alike[i][j]));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.alike()));
        return pairs;
    }

    private void join(Pair pair) {
        List<Integer> one = groups.get(pair.one());
        List<Integer> other = groups.get(pair.other());
        if (one != other && one.stream().allMatch(i -> other.stream().allMatch(j -> alike(i, j) >= SAME))) {
            List<Integer> both = Stream.concat(one.stream(), other.stream()).sorted().toList();
            both.forEach(i -> groups.set(i, both));
        }
    }

    private double alike(int i, int j) {
        int first = Math.min(i, j);
        int apart = Math.abs(i - j) - 1;
        return apart < alike[first].length ? alike[first][apart] : NEVER;
    }

    /// How likely two mentions tell the same: by the words they share, by nearness and date and by who says them. One where they
    /// are parts of one statement; less than nothing for two parts of one sentence, and for what different people say,
    /// and where nothing joins them.
    static double likeness(Mention one, Mention other) {
        boolean speeches = one.speech() && other.speech();
        if (speeches && one.saying() != null && one.saying().equals(other.saying())) {
            return 1;
        }
        boolean sameSpeaker = sameSpeaker(one, other);
        if (one.number() == other.number() || !sameSpeaker && (speeches ? named(one) && named(other) : told(one) && told(other))) {
            return NEVER;
        }
        if (otherDays(one, other)) {
            return NEVER;
        }
        double shared = HappeningTerms.alike(one.terms(), other.terms());
        if (shared == 0 && !sameSpeaker && !follows(one, other)) {
            return NEVER;
        }
        double alike = shared + HappeningTerms.covered(one.terms(), other.terms());
        alike += one.sentence().paragraph() == other.sentence().paragraph() ? PARAGRAPH : 0;
        alike -= APART * Math.log1p(Math.abs(one.number() - other.number()));
        alike += sameSpeaker ? SPEAKER : one.speaker() != null && other.speaker() != null ? -OTHER_SPEAKER : 0;
        if (one.date() != null && other.date() != null) {
            alike += Objects.equals(one.date().date(), other.date().date()) ? DATE : -OTHER_DATE;
        }
        return alike;
    }

    private static boolean sameSpeaker(Mention one, Mention other) {
        return one.speaker() != null && other.speaker() != null && sameName(one.speaker(), other.speaker());
    }

    /// Whether both say themselves when it was, and it was not at one time.
    private static boolean otherDays(Mention one, Mention other) {
        return stated(one) && stated(other) && apart(Objects.requireNonNull(one.date()), Objects.requireNonNull(other.date()));
    }

    private static boolean stated(Mention mention) {
        TimeExpression time = mention.date();
        return time != null && mention.passage().start() <= time.start() && time.end() <= mention.passage().end();
    }

    private static boolean apart(TimeExpression one, TimeExpression other) {
        Bounds a = Objects.requireNonNull(one.date()).bounds(ZoneOffset.UTC);
        Bounds b = Objects.requireNonNull(other.date()).bounds(ZoneOffset.UTC);
        return a.precedes(b) || b.precedes(a);
    }

    /// Whether one stands right behind the other and begins with a word for what that tells.
    private static boolean follows(Mention one, Mention other) {
        return Math.abs(one.number() - other.number()) == 1 && (one.number() > other.number() ? one : other).refersBack();
    }

    /// Whether somebody with a name says it, and is not only the source of it.
    private static boolean told(Mention mention) {
        return named(mention) && mention.saying() != null && mention.saying().manner() != Saying.Manner.ACCORDING;
    }

    private static boolean named(Mention mention) {
        return mention.speaker() != null && mention.speaker().chars().anyMatch(Character::isUpperCase);
    }

    /// Whether two names share the last word of one: “Ada Lunt” and “Mayor Lunt”, “Lunt”.
    static boolean sameName(String one, String other) {
        return words(one).contains(words(other).getLast()) || words(other).contains(words(one).getLast());
    }

    private static List<String> words(String name) {
        return List.of(name.split("[,(]", 2)[0].strip().split("\\s+"));
    }

    /// How often each kind stands in a group.
    static String kind(List<Mention> group) {
        Map<String, Double> votes = new HashMap<>();
        group.forEach(mention -> votes.merge(mention.kind(), mention.strength(), Double::sum));
        return votes.entrySet().stream().max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
    }
}
