package app.synoptic.bench.extraction;

import app.synoptic.read.FileReading;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.read.ReadingText;
import app.synoptic.read.body.ArticleModel;
import app.synoptic.read.format.HtmlReader;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// Reads the pages of a set, once for the scores and again for what they cost.
public final class ExtractionScore {

    private static final int MEASURED = 200;

    private double precision;
    private double recall;
    private double f1;
    private int marked;
    private int found;
    private int wrong;
    private int missed;
    private double cost;
    private int pages;
    private final MetadataScore metadata = new MetadataScore();

    private ExtractionScore() {}

    /// A line for each measure. With `-Dsynoptic.trees=FILE` other trees are used than those that ship; with `-Dsynoptic.part=aside`
    /// or `learned` only that part of the sites; with `-Dsynoptic.details=FILE` the score of each page is written there.
    public static List<String> of(Path folder) throws IOException {
        String trees = System.getProperty("synoptic.trees");
        ArticleModel model = trees == null ? ArticleModel.shipped() : model(Path.of(trees));
        HtmlReader reader = new HtmlReader(model);
        String part = System.getProperty("synoptic.part", "all");
        List<MarkedPage> pages = MarkedPages.in(folder).stream()
                .filter(page -> part.equals("all") || part.equals("aside") == ArticleSchool.aside(page)).toList();
        ExtractionScore score = new ExtractionScore();
        try (PrintWriter details = new PrintWriter(Files.newBufferedWriter(Path.of(System.getProperty("synoptic.details", "/dev/null"))))) {
            for (MarkedPage page : pages) {
                score.add(page, reader, details);
            }
        }
        score.measure(pages, reader);
        return score.lines(folder.getFileName() + " (" + part + ")");
    }

    private static ArticleModel model(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file))))) {
            return ArticleModel.read(in);
        }
    }

    private void add(MarkedPage page, HtmlReader reader, PrintWriter details) throws IOException {
        FileReading reading = reader.read(MarkedPages.bytes(page));
        pages++;
        String body = reading instanceof FileReading.Read(ReadingText text) ? text.body() : "";
        metadata.add(page, reading instanceof FileReading.Read(ReadingText text) ? text.metadata() : Metadata.NONE, details);
        if (page.article() != null) {
            WordF1 score = WordF1.of(body, page.article());
            precision += score.precision();
            recall += score.recall();
            f1 += score.f1();
            marked++;
            details.printf(Locale.ROOT, "%.3f p %.3f r %.3f %s %s%n", score.f1(), score.precision(), score.recall(), page.id(), page.domain());
        } else {
            String folded = body.replaceAll("\\s+", " ").strip();
            int with = (int) page.with().stream().filter(stretch -> folded.contains(stretch.replaceAll("\\s+", " ").strip())).count();
            int without = (int) page.without().stream().filter(stretch -> folded.contains(stretch.replaceAll("\\s+", " ").strip())).count();
            found += with;
            missed += page.with().size() - with;
            wrong += without;
            details.printf(Locale.ROOT, "with %d/%d without %d/%d %s %s%n", with, page.with().size(), without, page.without().size(), page.id(), page.file().getFileName());
        }
    }

    /// What a page costs once the program has read some hundreds.
    private void measure(List<MarkedPage> all, HtmlReader reader) throws IOException {
        List<MarkedPage> some = all.subList(0, Math.min(MEASURED, all.size()));
        for (MarkedPage page : some) {
            byte[] bytes = MarkedPages.bytes(page);
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            reader.read(bytes);
            cost += (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6 / some.size();
        }
    }

    private List<String> lines(String set) {
        List<String> lines = new ArrayList<>();
        if (marked > 0) {
            lines.add(String.format(Locale.ROOT, "%s: %d articles; word precision %.4f, recall %.4f, F1 %.4f (mean of the pages, WCXB's evaluate.py)", set, marked,
                    precision / marked, recall / marked, f1 / marked));
        } else {
            lines.add(String.format(Locale.ROOT, "%s: %d pages; precision %.4f, recall %.4f, F1 %.4f (marked stretches, trafilatura's eval_common.py)", set, pages,
                    found / (double) (found + wrong), found / (double) (found + missed), 2.0 * found / (2.0 * found + wrong + missed)));
        }
        lines.addAll(metadata.lines(set));
        lines.add(String.format(Locale.ROOT, "%s: %.1f ms CPU a page", set, cost));
        return lines;
    }
}
