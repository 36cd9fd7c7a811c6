package app.synoptic.bench.extraction;

import app.synoptic.domain.wording.Metadata;
import app.synoptic.read.FileReading;
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

    private final BodyScore own = new BodyScore();
    private final BodyScore yardstick = new BodyScore();
    private double cost;
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
        String body = reading instanceof FileReading.Read(ReadingText text) ? text.body() : "";
        metadata.add(page, reading instanceof FileReading.Read(ReadingText text) ? text.metadata() : Metadata.NONE, details);
        details.printf(Locale.ROOT, "%s %s %s%n", own.add(page, body), page.id(), page.article() != null ? page.domain() : page.file().getFileName());
        yardstick.add(page, Yardstick.body(MarkedPages.bytes(page)));
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
        lines.add(own.line(set));
        lines.add(yardstick.line(set + ", readability4j"));
        lines.addAll(metadata.lines(set));
        lines.add(String.format(Locale.ROOT, "%s: %.1f ms CPU a page", set, cost));
        return lines;
    }
}
