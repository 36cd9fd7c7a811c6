package app.synoptic.bench;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Wording;
import app.synoptic.report.Format;
import app.synoptic.report.Reports;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.document.ReportText;
import app.synoptic.ui.Velden;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What a report costs, in seconds and in heap, over made-up events that five sources all tell and date apart. The first
/// is made cold, as the command makes it, and the others warm, as in the running window; with 1 GB of heap.
public final class ReportBench {

    private ReportBench() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 0) {
            System.exit(again());
        }
        System.out.printf("at most %d MB of heap, %d processors%n", Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors());
        System.out.println("events  format          size   seconds  greatest heap (MB)");
        Path html = Files.createTempFile("synoptic-bench", ".html");
        for (int events : new int[] {25, 25, 25, 500}) {
            ReportInput input = input(events);
            measure(input, events, Format.PDF);
            Files.write(html, measure(input, events, Format.HTML));
        }
        yardstick(html);
        Files.delete(html);
    }

    /// Measures in a machine of its own with the heap a report may take.
    private static int again() throws Exception {
        String java = ProcessHandle.current().info().command().orElse("java");
        return new ProcessBuilder(java, "-Xmx1g", "-cp", System.getProperty("java.class.path"), ReportBench.class.getName(), "here")
                .inheritIO().start().waitFor();
    }

    /// Has a Chromium print the last page for the browser, if there is one.
    private static void yardstick(Path html) throws Exception {
        Optional<Path> chromium = Stream.of(System.getenv("PATH").split(File.pathSeparator)).flatMap(folder -> Stream.of("chromium",
                        "chromium-browser", "google-chrome", "chrome").map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
        if (chromium.isEmpty()) {
            System.out.println("There is no Chromium on this machine to compare with.");
            return;
        }
        Path pdf = Files.createTempFile("synoptic-bench", ".pdf");
        long from = System.nanoTime();
        int exit = new ProcessBuilder(chromium.get().toString(), "--headless", "--no-sandbox", "--disable-gpu",
                "--print-to-pdf=" + pdf, html.toUri().toString()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
        System.out.printf("Chromium prints the last one in %.2f s (exit %d, %d kB)%n", (System.nanoTime() - from) / 1e9, exit,
                Files.size(pdf) >> 10);
        Files.delete(pdf);
    }

    private static byte[] measure(ReportInput input, int events, Format format) throws IOException {
        System.gc();
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP).toList();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long from = System.nanoTime();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.print(input, format, out);
        double seconds = (System.nanoTime() - from) / 1e9;
        long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        System.out.printf("%6d  %-6s  %9d kB  %8.2f  %8d%n", events, format, out.size() >> 10, seconds, peak);
        return out.toByteArray();
    }

    private static ReportInput input(int count) {
        Dossier model = Velden.dossier();
        Map<SourceId, List<Finding>> findings = new LinkedHashMap<>();
        List<Event> events = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            EventId id = new EventId("event-" + i);
            List<Attestation> attestations = new ArrayList<>();
            for (int s = 0; s < model.sources().size(); s++) {
                SourceId source = model.sources().get(s).id();
                AttestationId own = AttestationId.of(id, source, 1);
                attestations.add(new Attestation(own, source, Edtf.parse("1931-03-%02d".formatted(2 + (i + s % 3) % 9)), null,
                        Dating.EXPLICIT, null, Stance.AFFIRMS, null, Strength.DIRECT, null));
                Wording wording = Velden.text(source).wording();
                int start = (i * 17) % (wording.text().length() - 60);
                findings.computeIfAbsent(source, _ -> new ArrayList<>()).add(new Finding(own.evidence(1), wording.id(), Match.EXACT,
                        List.of(new Passage(wording.id(), start, start + 50)), List.of()));
            }
            Edtf date = Edtf.parse("1931-03-%02d".formatted(2 + i % 9));
            events.add(new Event(id, "Happening number " + i + " at the docks of Velden", date, date, new Kind("strike"), Status.HAPPENED,
                    Tier.CORE, List.of(), List.of("Velden"), null, attestations, Map.of()));
        }
        Dossier dossier = new Dossier(model.id(), model.title(), model.window(), model.zone(), model.note(), model.names(),
                model.sources(), events, List.of());
        Map<SourceId, ReportText> texts = new LinkedHashMap<>();
        findings.forEach((source, own) -> texts.put(source, new ReportText(Velden.text(source).wording(), own)));
        return new ReportInput(dossier, null, List.of(), texts, LocalDate.of(1931, 4, 1), "Synoptic, measured");
    }
}
