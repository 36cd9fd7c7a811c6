package app.synoptic.bench.extraction;

import app.synoptic.read.body.ArticleModel;
import app.synoptic.read.body.BoostedTrees;
import app.synoptic.read.html.HtmlDecoder;
import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.metadata.Hints;
import app.synoptic.read.metadata.PageMetadata;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;

/// Grows an [ArticleModel] on marked pages. The second trees learn from weights that first trees gave which had not seen the site.
public final class ArticleSchool {

    private static final int PARTS = 3;
    private static final int TREES = 200;
    private static final int DEPTH = 6;
    private static final float LIGHT = 0.4f;

    /// @param disturbed whether furniture was added to the page
    private record Lesson(MarkedPage page, boolean disturbed, MarkedBlocks labels, float[][] rows) {}

    private final boolean leavesAside;
    private Disturbance disturbance = Disturbance.from(List.of());

    public ArticleSchool(boolean leavesAside) {
        this.leavesAside = leavesAside;
    }

    /// Whether pages of a site are among the fifth that is never learned from.
    static boolean aside(MarkedPage page) {
        return Math.floorMod(page.domain().hashCode() * 31 + 7, 5) == 4;
    }

    public void teach(Path file, List<Path> folders) throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        List<MarkedPage> pages = new ArrayList<>();
        for (Path folder : folders) {
            pages.addAll(MarkedPages.in(folder).stream().filter(page -> !leavesAside || !aside(page)).toList());
        }
        disturbance = Disturbance.from(pages);
        for (MarkedPage page : pages) {
            lesson(page, false).ifPresent(lessons::add);
            if (page.article() != null && Math.floorMod(page.id().hashCode(), 3) > 0) {
                lesson(page, true).ifPresent(lessons::add);
            }
        }
        say("pages " + lessons.size());
        List<float[][]> second = new ArrayList<>();
        for (Lesson lesson : lessons) {
            second.add(lesson.rows());
        }
        for (int part = 0; part < PARTS; part++) {
            int own = part;
            BoostedTrees trees = grow(lessons, lesson -> part(lesson) != own);
            say("part " + part);
            for (int i = 0; i < lessons.size(); i++) {
                if (part(lessons.get(i)) == own) {
                    second.set(i, again(lessons.get(i), trees.weigh(lessons.get(i).rows())));
                }
            }
        }
        BoostedTrees first = grow(lessons, lesson -> true);
        List<Lesson> again = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            again.add(new Lesson(lessons.get(i).page(), lessons.get(i).disturbed(), lessons.get(i).labels(), second.get(i)));
        }
        lessons.clear();
        BoostedTrees last = grow(again, lesson -> true);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))))) {
            new ArticleModel(first, last).write(out);
        }
        say("written " + Files.size(file) + " bytes");
    }

    private static int part(Lesson lesson) {
        return Math.floorMod(lesson.page().domain().hashCode() * 17 + 3, PARTS);
    }

    private static BoostedTrees grow(List<Lesson> lessons, Predicate<Lesson> wanted) {
        Random random = new Random(7);
        List<float[]> rows = new ArrayList<>();
        List<Float> yes = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        for (Lesson lesson : lessons) {
            if (wanted.test(lesson)) {
                for (int i = 0; i < lesson.rows().length; i++) {
                    float weight = lesson.labels().weights()[i];
                    boolean plain = lesson.labels().yes()[i] == 0 && weight < LIGHT;
                    // Of the many labels and links of a page a third stands for all.
                    if (weight > 0 && (!plain || random.nextInt(3) == 0)) {
                        rows.add(lesson.rows()[i]);
                        yes.add(lesson.labels().yes()[i]);
                        weights.add(plain ? 3 * weight : weight);
                    }
                }
            }
        }
        say("rows %d of %d figures".formatted(rows.size(), rows.getFirst().length));
        return new TreeGrower(TREES, DEPTH, 0.07)
                .grow(rows.toArray(float[][]::new), array(yes), array(weights));
    }

    private static float[] array(List<Float> values) {
        float[] array = new float[values.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = values.get(i);
        }
        return array;
    }

    private Optional<HtmlPage> parse(MarkedPage page, boolean disturbed) throws IOException {
        Optional<String> html = HtmlDecoder.decode(MarkedPages.bytes(page)).map(HtmlDecoder.Characters::text);
        return html.map(text -> disturbed ? disturbance.of(text, page) : text).flatMap(HtmlPage::of);
    }

    private Optional<Lesson> lesson(MarkedPage marked, boolean disturbed) throws IOException {
        return parse(marked, disturbed).filter(page -> !page.blocks().isEmpty()).map(page -> {
            Hints hints = PageMetadata.of(page.document()).hints();
            return new Lesson(marked, disturbed, MarkedBlocks.of(page, marked), ArticleModel.figures(page, hints));
        });
    }

    private float[][] again(Lesson lesson, double[] weights) throws IOException {
        HtmlPage page = parse(lesson.page(), lesson.disturbed()).orElseThrow();
        return ArticleModel.figures(page, PageMetadata.of(page.document()).hints(), weights);
    }

    private static void say(String what) {
        System.err.println(what);
    }
}
