package app.synoptic.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Finding;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Silence;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.LibraryState.Judgement;
import app.synoptic.dossier.LibraryState.Silences;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DossierWriterTest {

    private static final SourceId TIDE = new SourceId("daily-tide");
    private static final TextId ORIGINAL = new TextId("cd".repeat(32));
    private final Catalogue catalogue = Sample.read(Sample.JSON).sealed("sample.json");

    @Test
    void whatIsWrittenReadsAsTheSameCatalogue() {
        String written = DossierWriter.sealed(catalogue);

        assertThat(Sample.read(written).sealed("written")).isEqualTo(catalogue);
        assertThat(DossierWriter.sealed(Sample.read(written).sealed("written"))).isEqualTo(written);
    }

    @Test
    void putsWhatFitsOnALineAndBreaksTheRest() {
        assertThat(DossierWriter.sealed(catalogue)).startsWith("""
                {
                  "dossier": {
                    "id": "harbour-2030",
                    "title": "The harbour strike",
                    "window": "2030-03-01/2030-03-09",
                    "zone": "Europe/Lisbon",
                    "note": "Plain dates are local.",
                    "names": [{"name": "Port Union", "variants": ["Dockers' Union", "PU"]}],
                    "kinds": [{"id": "protest", "label": "Protests", "colour": "rust"}, {"id": "parley", "label": null, "colour": null}]
                  },
                  "sources": [
                    {
                      "id": "daily-tide",
                      "publisher": "Daily Tide",
                """).endsWith("""
                      "readings": [{"source": "quay-post", "value": {"wording": true}, "saidBy": null, \
                "asOf": null, "passages": []}],
                      "overruled": null,
                      "silences": {"daily-tide": "not-applicable"}
                    }
                  ]
                }
                """).doesNotContain("\r").doesNotContain("\t");
        assertThat(DossierWriter.sealed(catalogue).lines())
                .allMatch(line -> line.length() <= 130 || !line.strip().startsWith("{"));
    }

    @Test
    void whatADossierDoesNotSayIsNotWritten() {
        String plain = Sample.JSON.replaceAll(", \"kinds\": .*", "").replaceAll("\"tags\": .*\"strike-begins\", ", "")
                .replace(" \"note\": \"Cranes on rails.\",", "");

        assertThat(DossierWriter.sealed(Sample.read(plain).sealed("plain"))).doesNotContain("\"kinds\"", "\"tags\": [", "\"partOf\"", "on rails");
        assertThat(DossierWriter.sealed(catalogue)).contains("\"tags\": [\"port\", \"wages & hours\"]", "\"partOf\": \"strike-begins\"", "on rails");
    }

    @Test
    void aWindowThatNobodyHasSetIsNotWritten() {
        Catalogue untimed = Sample.read(Sample.with(" \"window\": \"2030-03-01/2030-03-09\",", "")).sealed("untimed");
        assertThat(untimed.dossier().window()).isNull();
        assertThat(untimed.dossier().span()).contains(Edtf.parse("2030-03-02/2030-03-10").bounds(untimed.dossier().zone()));
        String written = DossierWriter.sealed(untimed);
        assertThat(written).doesNotContain("\"window\"");
        assertThat(Sample.read(written).sealed("again")).isEqualTo(untimed);
        assertThat(DossierSchema.problems("sealed", written)).isEmpty();
        assertThat(Sample.read(Sample.with("\"2030-03-01/2030-03-09\"", "null")).sealed("null")).isEqualTo(untimed);
    }

    @Test
    void theSealedFileKeepsOnlyAnEditorsSilences() {
        assertThat(DossierWriter.sealed(catalogue)).doesNotContain("\"at\"").doesNotContain("\"texts\"")
                .doesNotContain("\"verdict\": \"differ\"").contains("\"silences\": {\"quay-post\": \"not-applicable\"}");
    }

    @Test
    void idsAreWrittenWhereTheyAreNotThoseAFileWouldCount() {
        assertThat(DossierWriter.sealed(catalogue)).doesNotContain("{\"id\": \"strike-begins/");
        String named = Sample.JSON.replaceFirst("\\{\"source\": \"daily-tide\"", "{\"id\": \"elsewhere/daily-tide/k2m4pq\", \"source\": \"daily-tide\"")
                .replaceFirst("\\{\"of\": ", "{\"id\": \"w7t3zz\", \"of\": ");
        Catalogue read = Sample.read(named).sealed("named");
        AttestationId own = new AttestationId("elsewhere/daily-tide/k2m4pq");
        assertThat(read.dossier().attestation(own)).isPresent();
        assertThat(read.of(own).getFirst().key()).isEqualTo("w7t3zz");
        assertThat(DossierWriter.sealed(read)).contains("\"id\": \"elsewhere/daily-tide/k2m4pq\"", "\"id\": \"w7t3zz\"");
        assertThat(Sample.read(DossierWriter.sealed(read)).sealed("again")).isEqualTo(read);
    }

    @Test
    void aDumpSaysWhereEachPassageLies() {
        assertThat(flat(dump(finding(Match.EXACT, List.of(place(4, 10)), List.of()))))
                .contains("\"at\": {\"text\": \"%s\", ".formatted(ORIGINAL)
                + "\"start\": 4, \"end\": 10, \"quote\": \"cranes\", \"match\": \"exact\"}");
        assertThat(flat(dump(finding(Match.CHANGED, List.of(place(4, 10)), List.of(place(11, 14))))))
                .contains("\"quote\": \"cranes\", "
                + "\"match\": \"changed\", \"differing\": [{\"start\": 11, \"end\": 14, \"quote\": \"all\"}]");
        assertThat(flat(dump(finding(Match.AMBIGUOUS, List.of(place(4, 10), place(11, 14)), List.of())))).contains("\"match\": "
                + "\"ambiguous\", \"places\": [{\"start\": 4, \"end\": 10, \"quote\": \"cranes\"}, {\"start\": 11,");
        assertThat(flat(dump(finding(Match.LOST, List.of(), List.of()))))
                .contains("\"%s\", \"match\": \"lost\"}".formatted(ORIGINAL));
    }

    @Test
    void aDumpCarriesTextsVerdictsAndSilencesAndReadsAsTheSameCatalogue() {
        String dump = dump(finding(Match.EXACT, List.of(place(4, 10)), List.of()));

        assertThat(flat(dump)).contains("\"kind\": \"original\", \"reader\": \"plain/1\", \"regions\": [{\"kind\": \"body\", \"start\": 0, \"end\": 20}]",
                "\"verdict\": \"differ\", \"reconcilable\": true, \"reason\": \"different days\"",
                "\"silences\": {\"daily-tide\": \"too-early\", \"quay-post\": \"not-applicable\"}");
        assertThat(Sample.read(dump).sealed("dump")).isEqualTo(catalogue);
    }

    private String dump(Finding finding) {
        Wording original = new Wording(ORIGINAL, TextKind.ORIGINAL, "UTF-8", "The cranes all stood.",
                List.of(new Region(RegionKind.BODY, 0, 20)));
        return DossierWriter.dump(catalogue, new LibraryState(Map.of(TIDE, List.of(original)), List.of(finding),
                Map.of(new QuestionId("how-many"), new Judgement(Verdict.DIFFER, true, "different days")),
                new Silences(Map.of(new EventId("talks"), Map.of(TIDE, Silence.TOO_EARLY, new SourceId("quay-post"),
                        Silence.UNMENTIONED)), Map.of())));
    }

    private static Finding finding(Match match, List<Passage> places, List<Passage> differing) {
        return new Finding(AttestationId.of(new EventId("strike-begins"), TIDE, 1).evidence(1),
                ORIGINAL, match, places, differing);
    }

    private static Passage place(int start, int end) {
        return new Passage(ORIGINAL, start, end);
    }

    private static String flat(String json) {
        return json.replaceAll("\n *", " ").replace("[ ", "[").replace(" ]", "]").replace("{ ", "{").replace(" }", "}");
    }
}
