package app.synoptic.bench.propose;

import app.synoptic.propose.link.ArticleIndex;
import app.synoptic.propose.link.Link;
import app.synoptic.propose.link.Linker;
import app.synoptic.propose.link.Weights;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Scores the links: where an article tells an event, is the first sentence right, or one of the first three; and how many
/// of the articles said to tell an event do, once half of those that do are named, once seven in ten are. Weights that score a
/// topic of ECB+ never learnt from it.
public final class LinksScore {

    private static final int FOLDS = 5;

    private int asked;
    private int first;
    private int three;
    private final List<double[]> presence = new ArrayList<>();

    /// Scores the weights that come with the program on articles whose events are known.
    ///
    /// @param dump     what `dump` prints once the articles of a dossier are imported
    /// @param articles their folder, each named as its source
    public static void printArticles(PrintStream out, Path dump, Path articles) throws IOException {
        for (String of : List.of("original", "digest")) {
            List<LinkCase> cases = ToldArticles.cases(dump, articles, of);
            LinksScore score = new LinksScore();
            score.ask(Weights.shipped(), cases);
            print(out, "a source held out, the others' " + of, score.row(Weights.shipped().present()));
            print(out, "  each article, warm", time(cases));
        }
    }

    /// @param folder of ECB+ with a folder for each topic
    public static void printTopics(PrintStream out, Path folder) {
        double present = Weights.shipped().present();
        double alike = Weights.shipped().alike();
        List<EcbPlus> topics = EcbPlus.topics(folder, 1, 35);
        List<LinkSchool.Lesson> lessons = topics.stream().map(LinkSchool.Lesson::of).toList();
        LinksScore whole = new LinksScore();
        LinksScore brief = new LinksScore();
        List<double[]> same = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int kept = fold;
            Weights weights = LinkSchool.taught(IntStream.range(0, topics.size()).filter(i -> i % FOLDS != kept).mapToObj(lessons::get).toList());
            for (int i = fold; i < topics.size(); i += FOLDS) {
                whole.ask(weights, topics.get(i).whole());
                brief.ask(weights, topics.get(i).brief());
                LinkSchool.Pairs pairs = lessons.get(i).pairs();
                for (int pair = 0; pair < pairs.rows().size(); pair++) {
                    double sum = Weights.sum(pairs.rows().get(pair), weights.same());
                    same.add(new double[] {Weights.logistic(sum), pairs.same().get(pair) ? 1 : 0});
                }
            }
        }
        print(out, "ECB+ 1–35, topics left out by fifths", whole.row(present));
        print(out, "the same, few words of few sources", brief.row(present));
        print(out, "ECB+ two grounds, one event", "precision at recall .5 %s  .7 %s  %s".formatted(precision(same, 0.5), precision(same, 0.7), at(same, alike)));
    }

    /// The processor time to ask the known events of an article already indexed, on average of all, after as many rounds to warm up.
    private static String time(List<LinkCase> cases) {
        Linker linker = Linker.shipped();
        long start = 0;
        for (int round = 0; round < 80; round++) {
            start = round == 40 ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() : start;
            cases.forEach(one -> linker.link(one.article(), one.known()));
        }
        double each = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 40e6 / cases.size();
        return String.format(Locale.ROOT, "%.1f ms of processor for %d events, %.2f ms each", each, cases.getFirst().known().size(),
                each / cases.getFirst().known().size());
    }

    private static void print(PrintStream out, String name, String row) {
        out.printf("  %-48s %s%n", name, row);
    }

    private LinksScore() {}

    private void ask(Weights weights, List<LinkCase> cases) {
        Linker linker = new Linker(weights);
        for (LinkCase one : cases) {
            ArticleIndex article = one.article();
            List<Link> links = linker.link(article, one.known());
            for (int event = 0; event < links.size(); event++) {
                Link link = links.get(event);
                int which = event;
                presence.add(new double[] {link.presence(), one.present(event) ? 1 : 0});
                if (one.present(event)) {
                    asked++;
                    first += one.right(event, link.sentences().getFirst().at()) ? 1 : 0;
                    three += link.sentences().stream().limit(3).anyMatch(sentence -> one.right(which, sentence.at())) ? 1 : 0;
                }
            }
        }
    }

    private String row(double cut) {
        return String.format(Locale.ROOT, "hit@1 %.3f  hit@3 %.3f  precision at recall .5 %s  .7 %s  %s  (%d told, %d asked)", first / (double) asked,
                three / (double) asked, precision(presence, 0.5), precision(presence, 0.7), at(presence, cut), asked, presence.size());
    }

    private static String precision(List<double[]> answers, double recall) {
        List<double[]> order = answers.stream().sorted(Comparator.comparingDouble(answer -> -answer[0])).toList();
        double all = order.stream().mapToDouble(answer -> answer[1]).sum();
        double found = 0;
        int said = 0;
        while (found < recall * all) {
            found += order.get(said++)[1];
        }
        return String.format(Locale.ROOT, "%.3f", found / said);
    }

    private static String at(List<double[]> answers, double cut) {
        double said = answers.stream().filter(answer -> answer[0] >= cut).count();
        double right = answers.stream().filter(answer -> answer[0] >= cut && answer[1] > 0).count();
        double all = answers.stream().mapToDouble(answer -> answer[1]).sum();
        return String.format(Locale.ROOT, "from %.2f on precision %.3f recall %.3f", cut, right / said, right / all);
    }
}
