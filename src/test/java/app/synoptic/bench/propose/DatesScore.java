package app.synoptic.bench.propose;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.temporal.Setting;
import app.synoptic.temporal.TimeExpression;
import app.synoptic.temporal.TimeTagger;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How well dates are found and reckoned, as the scorer of TempEval-3 counts (UzZaman et al. 2013): a time is found where the
/// ranges touch (relaxed); F1 of type and value is that of finding, times the share of the found whose type or value is the same.
public final class DatesScore {

    static final List<String> HISTORIES = List.of("conqueror", "einigungskrieg", "falklands", "first-world-war-in-the-east", "greeks-and-persians", "hundred-days", "korea", "otechestvennaya", "punic-wars", "winter-war");

    private int gold;
    private int proposed;
    private int found;
    private int exact;
    private int types;
    private int values;
    private final List<String> errors = new ArrayList<>();

    private DatesScore() {}

    /// The score of all `.tml` files of a folder.
    public static DatesScore of(Path folder) throws IOException {
        DatesScore score = new DatesScore();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().endsWith(".tml")).sorted().toList()) {
                score.add(TimeMl.read(file));
            }
        }
        return score;
    }

    /// The score of our own histories, told without a day of publication, together and each by its name.
    public static Map<String, DatesScore> ofHistories() throws IOException {
        Map<String, DatesScore> scores = new TreeMap<>();
        DatesScore all = new DatesScore();
        for (String name : HISTORIES) {
            TimeMl history = TimeMl.read(Path.of(URI.create(String.valueOf(DatesScore.class.getResource("/app/synoptic/histories/" + name + ".tml")))));
            scores.put(name, of(history));
            all.add(history);
        }
        scores.put("", all);
        return scores;
    }

    static DatesScore of(TimeMl document) {
        DatesScore score = new DatesScore();
        score.add(document);
        return score;
    }

    private void add(TimeMl document) {
        List<TimeExpression> ours = TimeTagger.of(document.text(), new Setting(document.made() == null ? null : Edtf.parse(document.made().substring(0, 10)), document.language()));
        gold += document.times().size();
        proposed += ours.size();
        Set<TimeExpression> taken = new HashSet<>();
        for (TimeMl.Timex marked : document.times()) {
            TimeExpression own = match(marked, ours, taken);
            if (own == null) {
                error("MISS", document, marked, null);
                continue;
            }
            taken.add(own);
            found++;
            exact += own.start() == marked.start() && own.end() == marked.end() ? 1 : 0;
            boolean type = own.kind().name().equals(marked.type());
            boolean value = own.timex().equals(marked.value());
            types += type ? 1 : 0;
            values += value ? 1 : 0;
            if (!value) {
                error("VALUE", document, marked, own);
            } else if (!type) {
                error("TYPE", document, marked, own);
            }
        }
        ours.stream().filter(own -> !taken.contains(own)).forEach(own -> error("EXTRA", document, null, own));
    }

    private static @Nullable TimeExpression match(TimeMl.Timex marked, List<TimeExpression> ours, Set<TimeExpression> taken) {
        return ours.stream().filter(own -> own.start() < marked.end() && marked.start() < own.end() && !taken.contains(own)).findFirst().orElse(null);
    }

    private void error(String kind, TimeMl document, TimeMl.@Nullable Timex marked, @Nullable TimeExpression own) {
        int start = marked != null ? marked.start() : own == null ? 0 : own.start();
        int end = marked != null ? marked.end() : own == null ? 0 : own.end();
        String around = document.text().substring(Math.max(0, start - 60), start) + "[" + document.text().substring(start, end) + "]"
                + document.text().substring(end, Math.min(document.text().length(), end + 40));
        errors.add(String.join("\t", kind, marked == null ? "-" : marked.type() + " " + marked.value(), own == null ? "-" : own.kind() + " " + own.timex(),
                own == null ? "-" : own.words(document.text()).replaceAll("\\s+", " "), around.replaceAll("\\s+", " "), document.made() == null ? "-" : document.made().substring(0, 10), document.name()));
    }

    /// What was missed, read amiss or found where nothing is marked, a line each; holds words of the corpus.
    public List<String> errors() {
        return errors;
    }

    public double relaxed() {
        return f1(found);
    }

    public double strict() {
        return f1(exact);
    }

    public double type() {
        return found == 0 ? 0 : relaxed() * types / found;
    }

    public double value() {
        return found == 0 ? 0 : relaxed() * values / found;
    }

    private double f1(int right) {
        return gold + proposed == 0 ? 1 : 2.0 * right / (gold + proposed);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "relaxed %.3f (precision %.3f, recall %.3f), strict %.3f, type %.3f, value %.3f; %d marked, %d proposed",
                relaxed(), proposed == 0 ? 0 : (double) found / proposed, gold == 0 ? 0 : (double) found / gold, strict(), type(), value(), gold, proposed);
    }
}
