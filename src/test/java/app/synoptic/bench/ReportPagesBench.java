package app.synoptic.bench;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.session.Note;
import app.synoptic.domain.session.Session;
import app.synoptic.domain.session.SessionId;
import app.synoptic.domain.session.Subject.OfEvent;
import app.synoptic.domain.session.Subject;
import app.synoptic.intake.Dossiers;
import app.synoptic.report.Format;
import app.synoptic.report.Reports;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.document.ReportText;
import app.synoptic.report.pdf.PageImages.Page;
import app.synoptic.report.pdf.PageImages;
import app.synoptic.store.Library;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.work.DossierLoader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// A picture of two pages of a report on the dossier that ships, as `target/screenshots/report.png`, or in the folder
/// given: what was found, and an event. Over the digests alone, so that it may be published.
public final class ReportPagesBench {

    private static final double PIXELS_AN_INCH = 96;
    private static final int GAP = 24;
    private static final int[] SHOWN = {0, 2};

    private ReportPagesBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args.length == 0 ? "target/screenshots" : args[0]));
        try (Library library = H2Library.open(Files.createTempDirectory("synoptic-report-pages"))) {
            Dossiers.fillEmpty(library);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            Reports.print(input(DossierLoader.load(library, library.dossiers().getFirst())), Format.PDF, pdf);
            Path file = folder.resolve("report.png");
            List<Page> pages = PageImages.first(SHOWN[1] + 1, PIXELS_AN_INCH, pdf.toByteArray());
            ImageIO.write(beside(pages.get(SHOWN[0]), pages.get(SHOWN[1])), "png", file.toFile());
            System.out.println(file.toAbsolutePath());
        }
    }

    /// Keeps a picture of the first two pages of a report on what is contested in a dossier.
    static void begin(OpenDossier open, Path file) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Reports.print(new ReportInput(open.dossier(), null, List.of(), texts(open), LocalDate.of(2026, 11, 22), "Synoptic"), Format.PDF, pdf);
        List<Page> pages = PageImages.first(2, PIXELS_AN_INCH, pdf.toByteArray());
        ImageIO.write(beside(pages.getFirst(), pages.getLast()), "png", file.toFile());
    }

    /// A session that pins the contested events that most sources tell, and notes one of them.
    private static ReportInput input(OpenDossier open) {
        List<Subject.Pin> pins = open.dossier().events().stream().filter(event -> open.contested(event.id()))
                .sorted(Comparator.comparing(ReportPagesBench::telling).reversed()).limit(4)
                .map(Event::id).<Subject.Pin>map(OfEvent::new).toList();
        EventId first = ((OfEvent) pins.getFirst()).event();
        Session session = new Session(new SessionId("days"), open.dossier().id(), "Which day was it?", "A. Reader", pins,
                List.of(new Note(new OfEvent(first), "Compare the calendar of the regional press; see https://example.org/calendar.",
                        LocalDate.of(2026, 11, 20))));
        return new ReportInput(open.dossier(), session, List.of(), texts(open), LocalDate.of(2026, 11, 22), "Synoptic");
    }

    private static Map<SourceId, ReportText> texts(OpenDossier open) {
        Map<SourceId, ReportText> texts = new LinkedHashMap<>();
        open.texts().forEach((source, text) -> texts.put(source, new ReportText(text.wording(), findings(text))));
        return texts;
    }

    private static long telling(Event event) {
        return event.attestations().stream().map(own -> own.source()).distinct().count();
    }

    private static List<Finding> findings(SourceText text) {
        return Stream.concat(text.findings().values().stream(), text.answers().values().stream()).flatMap(List::stream).toList();
    }

    private static BufferedImage beside(Page one, Page other) {
        BufferedImage both = new BufferedImage(one.width() + other.width() + 3 * GAP, Math.max(one.height(), other.height()) + 2 * GAP,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = both.createGraphics();
        graphics.setColor(new Color(0xd0d4d9));
        graphics.fillRect(0, 0, both.getWidth(), both.getHeight());
        graphics.dispose();
        both.setRGB(GAP, GAP, one.width(), one.height(), one.pixels(), 0, one.width());
        both.setRGB(one.width() + 2 * GAP, GAP, other.width(), other.height(), other.pixels(), 0, other.width());
        return both;
    }
}
