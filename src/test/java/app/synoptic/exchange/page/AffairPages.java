package app.synoptic.exchange.page;

import app.synoptic.compare.DossierAnalysis;
import app.synoptic.compare.copy.NearCopies;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Question;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.provenance.AddedWords;
import app.synoptic.dossier.LoadedDossier;
import app.synoptic.exchange.page.data.PageInput;
import app.synoptic.i18n.Language;
import app.synoptic.report.Strike;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.document.ReportText;
import app.synoptic.ui.Velden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// Pages of affairs for tests.
public final class AffairPages {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private AffairPages() {}

    /// The dock strike at Velden, of which three papers’ digests are held.
    static PageInput strike() {
        ReportInput input = Strike.of(null, List.of(), List.of(Velden.HERALD, Velden.COURIER, Velden.GAZETTE));
        return of(input.dossier(), input.texts());
    }

    /// The affair that the program ships, with its digests.
    public static PageInput shipped() {
        LoadedDossier loaded = loaded();
        Map<SourceId, ReportText> texts = new LinkedHashMap<>();
        loaded.digests().forEach(digest -> {
            List<Finding> here = loaded.findings().stream().filter(finding -> finding.text().equals(digest.wording().id())).toList();
            texts.put(digest.source(), new ReportText(digest.wording(), here));
        });
        return of(loaded.catalogue().dossier(), texts);
    }

    static LoadedDossier loaded() {
        return LoadedDossier.of(Path.of("assets/dossiers/kazakhstan-2022/dossier.json"));
    }

    /// An invented affair of many events, one every few hours, told by five papers without a text.
    public static PageInput many(int count) {
        List<Source> sources = IntStream.range(0, 5).mapToObj(i -> new Source(new SourceId("paper-" + i), "Paper " + (i + 1), "", List.of(), "en", null,
                Edtf.parse("1935-06-0" + (i + 1)), null, null, null, null, null)).toList();
        LocalDate first = LocalDate.of(1931, 1, 1);
        List<Event> events = IntStream.range(0, count).mapToObj(i -> event(i, first.plusDays(i / 6), sources)).toList();
        return of(new Dossier(new DossierId("many"), "Many happenings", null, ZoneId.of("UTC"), null, List.of(), sources, events, List.of()), Map.of());
    }

    private static Event event(int i, LocalDate day, List<Source> sources) {
        EventId id = new EventId("event-" + i);
        List<Attestation> told = IntStream.range(0, 5).filter(source -> (i + source) % 3 != 0).mapToObj(source -> new Attestation(
                AttestationId.of(id, sources.get(source).id(), 1), sources.get(source).id(), EdtfDate.of(day.plusDays((i * 7 + source) % 4 == 0 ? 1 : 0)), null,
                Dating.EXPLICIT, null, Stance.AFFIRMS, null, Strength.DIRECT, null, null)).toList();
        return new Event(id, "Happening number " + i + " of a long affair", EdtfDate.of(day), null, new Kind("kind-" + i % 4), Status.HAPPENED,
                Tier.values()[i % 3], List.of("Actor " + i % 9), List.of(), null, told, Map.of());
    }

    /// A page of a whole dossier.
    static PageInput of(Dossier dossier, Map<SourceId, ReportText> texts) {
        List<Event> events = dossier.events().stream().sorted(Comparator.comparing(event ->
                Objects.requireNonNullElse(event.date().bounds(dossier.zone()).from(), Instant.MIN))).toList();
        List<Question> questions = dossier.questions();
        return new PageInput(dossier, DossierAnalysis.of(dossier, texts, NearCopies.NONE), events, questions, texts, AddedWords.NONE, Language.ENGLISH, DAY, "Synoptic");
    }

    /// Writes a page to a file in a folder.
    public static Path file(PageInput input, Path folder) throws IOException {
        return Files.writeString(folder.resolve("affair.html"), AffairPage.of(input));
    }
}
