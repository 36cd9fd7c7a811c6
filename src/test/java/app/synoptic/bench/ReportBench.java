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
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a report costs, in seconds and in heap, over made-up events that five sources all tell and date apart. The first
/// is made cold, as the command makes it.
public final class ReportBench {

    private ReportBench() {}

    public static void main(String[] args) throws IOException {
        System.out.println("events  format          size   seconds  greatest heap (MB)");
        for (int events : new int[] {25, 25, 500}) {
            ReportInput input = input(events);
            measure(input, events, Format.PDF);
            measure(input, events, Format.HTML);
        }
    }

    private static void measure(ReportInput input, int events, Format format) throws IOException {
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
