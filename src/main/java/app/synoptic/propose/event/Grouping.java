package app.synoptic.propose.event;

import app.synoptic.propose.said.Saying;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Puts together the mentions of one article that tell the same happening. Each joins the group it is most like, of those told
/// not long before; so the cost grows with the article and no faster.
final class Grouping {

    /// From this likeness on two mentions are one.
    private static final double SAME = 0.12;
    private static final int FARTHEST = 60;
    private static final int LOOKED_AT = 12;
    private static final double KIND = 0.03;
    private static final double OTHER_KIND = 0.02;
    private static final double FAR = 0.1;
    private static final double NEXT = 0.2;
    private static final double SOME = 0.03;
    private static final double STRANGE_NEXT = 0.05;
    private static final double BACK = 0.15;
    private static final double OTHER_SPEAKER = 0.3;
    private static final double SAME_SPEAKER = 0.2;
    private static final double OTHER_DATE = 0.1;

    private Grouping() {}

    /// Groups in the order of their first mentions, each in reading order.
    static List<List<Mention>> of(List<Mention> mentions) {
        List<List<Mention>> groups = new ArrayList<>();
        for (Mention mention : mentions) {
            List<Mention> best = null;
            double most = SAME;
            for (int i = Math.max(0, groups.size() - FARTHEST); i < groups.size(); i++) {
                double alike = likeness(groups.get(i), mention);
                if (alike >= most) {
                    most = alike;
                    best = groups.get(i);
                }
            }
            if (best == null) {
                groups.add(new ArrayList<>(List.of(mention)));
            } else {
                best.add(mention);
            }
        }
        return groups;
    }

    private static double likeness(List<Mention> whole, Mention mention) {
        List<Mention> group = whole.subList(Math.max(0, whole.size() - LOOKED_AT), whole.size());
        double best = group.stream().mapToDouble(own -> likeness(own, mention)).max().orElse(0);
        if (best >= 1) {
            return best;
        }
        double mean = group.stream().mapToDouble(own -> likeness(own, mention)).average().orElse(0);
        return 0.6 * best + 0.4 * mean;
    }

    /// How likely two mentions tell the same: by the words they share, by kind and nearness, less where they are said by others
    /// or dated otherwise. One or more where they are parts of one statement.
    static double likeness(Mention one, Mention other) {
        if (one.speech() && other.speech() && one.saying() != null && one.saying().equals(other.saying())) {
            return 1;
        }
        double shared = Terms.alike(one.terms(), other.terms());
        double alike = shared;
        int apart = Math.abs(one.number() - other.number());
        if (one.number() == other.number()) {
            return 0;
        }
        alike -= Math.min(FAR, FAR * (apart - 1) / 8);
        alike += apart == 1 && (other.number() > one.number() ? other : one).refersBack() ? BACK : 0;
        alike += one.kind().equals(other.kind()) ? KIND : telling(one) && telling(other) ? -OTHER_KIND : 0;
        alike += apart == 1 && one.sentence().paragraph() == other.sentence().paragraph() ? shared >= SOME ? NEXT : STRANGE_NEXT : 0;
        if (!(one.speech() && other.speech()) && told(one) && told(other) && !sameName(Objects.requireNonNull(one.speaker()), Objects.requireNonNull(other.speaker()))) {
            alike -= OTHER_SPEAKER;
        }
        if (one.speech() && other.speech()) {
            boolean same = one.speaker() != null && other.speaker() != null && sameName(one.speaker(), other.speaker());
            boolean near = Math.abs(one.sentence().paragraph() - other.sentence().paragraph()) <= 1;
            if (same && near && apart <= 3) {
                return 1;
            }
            if (!same && named(one) && named(other)) {
                return 0;
            }
            alike += same ? SAME_SPEAKER : -OTHER_SPEAKER;
        }
        if (one.date() != null && other.date() != null && !Objects.equals(one.date().date(), other.date().date())) {
            alike -= OTHER_DATE;
        }
        return alike;
    }

    /// Whether somebody with a name says it, and is not only the source of it.
    private static boolean told(Mention mention) {
        return named(mention) && mention.saying() != null && mention.saying().manner() != Saying.Manner.ACCORDING;
    }

    private static boolean named(Mention mention) {
        return mention.speaker() != null && mention.speaker().chars().anyMatch(Character::isUpperCase);
    }

    private static boolean telling(Mention mention) {
        return !mention.speech() && !mention.kind().equals("happening") && !mention.kind().equals("statement");
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
