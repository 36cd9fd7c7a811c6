package app.synoptic.bench.propose;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.propose.event.HappeningFinder;
import app.synoptic.propose.event.Report;
import app.synoptic.propose.said.Saying;
import app.synoptic.propose.said.Sayings;
import app.synoptic.propose.sentence.ReadArticle;
import app.synoptic.temporal.Setting;
import app.synoptic.temporal.TimeExpression;
import app.synoptic.temporal.TimeTagger;
import app.synoptic.text.Span;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How well the events of articles are found that a dossier catalogues, with the passages `dump` prints for the originals held.
///
/// An event of a source counts as found where a proposal in its text has a passage that shares a character with a passage of the
/// event's testimony there; recall is the share of (event, source) pairs found. A proposal counts as right where a passage of it
/// shares a character with a passage of any event's testimony in that text; precision is the share of such proposals.
public final class EventsScore {

    private EventsScore() {}

    /// A text of a source, and by event the passages that testify to it.
    record Told(String source, String text, List<Region> regions, @Nullable String published, String language, Map<String, List<Span>> events) {}

    /// `… EventsScore DUMP.json FOLDER_OF_TEXTS [tell]`: texts by their file names, `SOURCE.txt`.
    public static void main(String[] arguments) throws IOException {
        print(System.out, Path.of(arguments[0]), Path.of(arguments[1]), arguments.length > 2);
    }

    /// Prints a line for each article and one for all.
    public static void print(PrintStream out, Path dump, Path texts, boolean tell) throws IOException {
        int events = 0;
        int found = 0;
        int proposals = 0;
        int right = 0;
        int pairs = 0;
        int together = 0;
        List<Told> articles = told(dump, texts);
        for (Told article : articles) {
            List<Report> reports = reports(article);
            int hit = (int) article.events().values().stream().filter(passages -> reports.stream().anyMatch(report -> touches(report, passages))).count();
            int good = (int) reports.stream().filter(report -> article.events().values().stream().anyMatch(passages -> touches(report, passages))).count();
            events += article.events().size();
            found += hit;
            proposals += reports.size();
            right += good;
            for (Report report : reports) {
                for (int i = 0; i < report.passages().size(); i++) {
                    for (int j = 0; j < i; j++) {
                        Span one = report.passages().get(i);
                        Span other = report.passages().get(j);
                        pairs++;
                        together += article.events().values().stream().anyMatch(all -> touches(one, all) && touches(other, all)) ? 1 : 0;
                    }
                }
            }
            out.printf("%s: recall %.3f (%d of %d), precision %.3f, proposals %d%n", article.source(), (double) hit / article.events().size(), hit,
                    article.events().size(), (double) good / Math.max(1, reports.size()), reports.size());
            if (tell) {
                tell(out, article, reports);
            }
        }
        out.printf("Events of %d articles: recall %.3f, precision %.3f, proposals an article %.1f, of %d pairs of passages put together %d tell one event%n", articles.size(), (double) found / events,
                (double) right / proposals, (double) proposals / articles.size(), pairs, together);
    }

    static List<Report> reports(Told article) {
        ReadArticle read = ReadArticle.of(article.text(), article.regions(), article.language());
        List<Saying> sayings = Sayings.of(read);
        List<TimeExpression> times = TimeTagger.of(article.text(), new Setting(article.published() == null ? null : Edtf.parse(article.published()), article.language()));
        return HappeningFinder.of(read, sayings, times);
    }

    private static boolean touches(Report report, List<Span> passages) {
        return report.passages().stream().anyMatch(own -> touches(own, passages));
    }

    private static boolean touches(Span own, List<Span> passages) {
        return passages.stream().anyMatch(other -> own.start() < other.end() && other.start() < own.end());
    }

    private static void tell(PrintStream out, Told article, List<Report> reports) {
        for (Report report : reports) {
            boolean good = article.events().values().stream().anyMatch(passages -> touches(report, passages));
            out.printf("%s %s [%s, %s, %s, %s] by %s; %s; %s%n", good ? "+" : "-", report.label(), report.kind(), report.standing(),
                    report.date() == null ? "-" : report.date().date(), report.trigger(), report.saidBy(), report.actors(), report.places());
            report.passages().forEach(span -> out.println("      | " + span.of(article.text()).replace('\n', ' ')));
        }
        article.events().forEach((event, passages) -> {
            if (reports.stream().noneMatch(report -> touches(report, passages))) {
                out.println("MISSED " + event + ": " + passages.getFirst().of(article.text()));
            }
        });
    }

    static List<Told> told(Path dump, Path texts) throws IOException {
        JsonNode dossier = JsonMapper.builder().build().readTree(Files.readAllBytes(dump));
        List<Told> told = new ArrayList<>();
        for (JsonNode source : dossier.get("sources")) {
            Path file = texts.resolve(source.get("id").asString() + ".txt");
            for (JsonNode text : source.get("texts")) {
                if (text.get("kind").asString().equals("original") && Files.exists(file)) {
                    List<Region> regions = new ArrayList<>();
                    text.get("regions").forEach(region -> regions.add(new Region(RegionKind.valueOf(region.get("kind").asString().toUpperCase(java.util.Locale.ROOT)),
                            region.get("start").asInt(), region.get("end").asInt())));
                    JsonNode published = source.get("published");
                    told.add(new Told(source.get("id").asString(), Files.readString(file), regions, published.isNull() ? null : published.asString(),
                            source.get("language").asString(), passages(dossier, source.get("id").asString())));
                }
            }
        }
        return told;
    }

    private static Map<String, List<Span>> passages(JsonNode dossier, String source) {
        Map<String, List<Span>> events = new HashMap<>();
        for (JsonNode event : dossier.get("events")) {
            for (JsonNode attestation : event.get("attestations")) {
                for (JsonNode passage : attestation.get("passages")) {
                    JsonNode at = passage.get("at");
                    if (attestation.get("source").asString().equals(source) && passage.get("of").asString().equals("original") && at.has("start")) {
                        events.computeIfAbsent(event.get("id").asString(), _ -> new ArrayList<>()).add(new Span(at.get("start").asInt(), at.get("end").asInt()));
                    }
                }
            }
        }
        return events;
    }
}
