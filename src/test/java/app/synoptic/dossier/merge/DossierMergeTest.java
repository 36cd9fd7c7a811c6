package app.synoptic.dossier.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Evidence;
import app.synoptic.domain.Proposed;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.progress.ReadingProgress;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Selector;
import app.synoptic.dossier.DossierReader;
import app.synoptic.dossier.DossierWriter;
import app.synoptic.dossier.Printed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Two versions of the affair of the quay: one word of the file is changed at a time.
class DossierMergeTest {

    private static final SourceId TIDE = new SourceId("tide");
    private static final EventId STRIKE = new EventId("strike");

    private static final String FILE = """
            {"dossier": {"id": "quay", "title": "The quay", "window": "2030-03-01/2030-03-09", "zone": "UTC", "note": "Local dates.",
              "names": [{"name": "Union", "variants": ["PU"]}]},
             "sources": [
              {"id": "tide", "publisher": "Tide", "title": "Cranes", "authors": ["A"], "language": "en", "url": null,
               "published": "2030-03-04", "knows": "2030-03-04", "note": "Undated.",
               "digest": {"file": "digests/tide.txt", "sha256": "%1$s"}, "recognise": {"windows": ["w1"], "keys": ["k1"]}},
              {"id": "post", "publisher": "Post", "title": "", "language": "und"}],
             "events": [
              {"id": "strike", "label": "The strike begins", "date": "2030-03-02", "kind": "protest", "status": "happened", "tier": "core",
               "actors": ["Union"], "places": [], "note": null,
               "attestations": [
                {"source": "tide", "date": "2030-03-02", "part": "night", "dating": "explicit", "stance": "affirms", "strength": "direct",
                 "passages": [{"of": "original", "selector": {"type": "FingerprintSelector", "tags": "t1"}},
                              {"of": "digest", "selector": {"type": "TextQuoteSelector", "exact": "cranes stood"}}]},
                {"source": "post", "date": "2030-03-03", "dating": "inferred", "stance": "affirms", "strength": "mention", "passages": []}],
               "silences": {}},
              {"id": "talks", "label": "Talks", "date": "2030-03-05", "kind": "talks", "status": "planned", "tier": "fine",
               "attestations": [], "silences": {"post": "not-applicable"}}],
             "questions": [
              {"id": "how-many", "question": "How many?", "events": ["strike"], "type": "number", "unit": "cranes",
               "readings": [{"source": "tide", "value": {"min": 7, "max": 7}, "passages": []}]}]}
            """.formatted("ab".repeat(32));

    private static final Catalogue MINE = read(FILE);

    @Test
    void meetsNothingNewInTheSame() {
        DossierMerge merge = merge(MINE, MINE, Choice.MINE);

        assertThat(merge.plan().nothingNew()).isTrue();
        assertThat(merge.plan().mineOnly()).isEmpty();
        assertThat(merge.merged()).isEqualTo(MINE);
    }

    @Test
    void wasReadAsFarAsEitherRead() {
        Catalogue begun = read(FILE.replace("\"language\": \"und\"", "\"language\": \"und\", \"read\": \"begun\""));
        Catalogue through = read(FILE.replace("\"language\": \"und\"", "\"language\": \"und\", \"read\": \"through\""));

        assertThat(read(merge(begun, through, Choice.MINE).merged())).containsExactly(ReadingProgress.THROUGH, ReadingProgress.THROUGH);
        assertThat(read(merge(through, begun, Choice.THEIRS).merged())).containsExactly(ReadingProgress.THROUGH, ReadingProgress.THROUGH);
        assertThat(read(merge(MINE, begun, Choice.MINE).merged())).containsExactly(ReadingProgress.THROUGH, ReadingProgress.BEGUN);
        assertThat(merge(MINE, begun, Choice.MINE).plan().nothingNew()).isFalse();
        assertThat(merge(through, begun, Choice.MINE).plan().nothingNew()).isTrue();
    }

    private static List<ReadingProgress> read(Catalogue catalogue) {
        return catalogue.dossier().sources().stream().map(Source::read).toList();
    }

    @Test
    void becomesTheirsWhereMineIsAPartOfIt() {
        Catalogue less = read(FILE.replace("\"note\": \"Local dates.\"", "\"note\": null").replace("\"2030-03-01/2030-03-09\"", "null").replace("\"variants\": [\"PU\"]", "\"variants\": []")
                .replace("\"authors\": [\"A\"]", "\"authors\": []").replace("\"title\": \"Cranes\"", "\"title\": \"\"")
                .replace("\"part\": \"night\"", "\"part\": null").replaceAll("(?s),\\s*\\{\"source\": \"post\", \"date\".*?\\[\\]\\}", "")
                .replaceAll("(?s),\\s*\\{\"of\": \"digest\".*?\\}\\}", "").replace("{\"post\": \"not-applicable\"}", "{}")
                .replaceAll("(?s)\"questions\": .*", "\"questions\": []}"));

        DossierMerge merge = merge(less, MINE, Choice.MINE);

        assertThat(DossierWriter.sealed(merge.merged())).isEqualTo(DossierWriter.sealed(MINE));
        assertThat(merge.plan().conflicts()).isEmpty();
        assertThat(merge.plan().filled()).extracting(FilledField::field).containsExactlyInAnyOrder("note", "window", "names", "title", "authors",
                "part", "passages", "silences/post");
        assertThat(merge.plan().added()).hasSize(2);
        assertThat(merge(MINE, less, Choice.THEIRS).merged()).isEqualTo(MINE);
    }

    @Test
    void whatCameInByAProposalStaysSoAndWhatAPersonWroteIsNotMadeOne() {
        Catalogue theirs = read(FILE.replace("\"strength\": \"mention\",", """
                "strength": "mention", "note": "Their note.",
                "proposed": {"by": "rules 1", "because": "reports “stood”", "score": 0.5, "accepted": "2030-04-01"},"""));
        AttestationId post = AttestationId.of(STRIKE, new SourceId("post"), 1);
        Proposed proposed = theirs.dossier().attestation(post).orElseThrow().proposed();
        Attestation filled = merge(MINE, theirs, Choice.MINE).merged().dossier().attestation(post).orElseThrow();

        assertThat(proposed).isNotNull();
        assertThat(filled.note()).isEqualTo("Their note.");
        assertThat(filled.proposed()).isNull();
        assertThat(merge(theirs, MINE, Choice.THEIRS).merged().dossier().attestation(post).orElseThrow().proposed()).isEqualTo(proposed);
        Catalogue less = read(FILE.replaceAll("(?s),\\s*\\{\"source\": \"post\", \"date\".*?\\[\\]\\}", ""));
        assertThat(merge(less, theirs, Choice.MINE).merged().dossier().attestation(post).orElseThrow().proposed()).isEqualTo(proposed);
    }

    @Test
    void putsWhatIsNewBehindWhatItFollows() {
        Catalogue theirs = read(FILE.replace("{\"id\": \"talks\"", """
                {"id": "march", "label": "A march", "date": "2030-03-04", "kind": "protest", "status": "happened", "tier": "core",
                 "attestations": [{"source": "tide", "stance": "affirms", "strength": "direct", "passages": [
                  {"of": "original", "selector": {"type": "FingerprintSelector", "tags": "t9"}}]}]}, {"id": "talks\""""));

        DossierMerge merge = merge(MINE, theirs, Choice.MINE);

        assertThat(merge.merged().dossier().events()).extracting(event -> event.id().value()).containsExactly("strike", "march", "talks");
        assertThat(merge.merged()).isEqualTo(theirs);
        assertThat(merge(theirs, MINE, Choice.THEIRS).plan().mineOnly()).containsExactly(new MergeSubject.OfEvent(new EventId("march")));
        assertThat(merge(theirs, MINE, Choice.THEIRS).merged()).isEqualTo(theirs);
    }

    @Test
    void asksAboutWhatBothSayOtherwise() {
        Catalogue theirs = read(FILE.replace("The strike begins", "A strike starts").replace("\"date\": \"2030-03-05\"", "\"date\": \"2030-03-06\""));

        DossierMerge mine = merge(MINE, theirs, Choice.MINE);

        assertThat(mine.plan().conflicts()).containsExactly(
                new MergeConflict(new MergeSubject.OfEvent(STRIKE), List.of(new Difference("label", "The strike begins", "A strike starts")), false),
                new MergeConflict(new MergeSubject.OfEvent(new EventId("talks")), List.of(new Difference("date", "2030-03-05", "2030-03-06")), false));
        assertThat(mine.merged()).isEqualTo(MINE);
        assertThat(merge(MINE, theirs, Choice.THEIRS).merged()).isEqualTo(theirs);
        MergeDecisions one = new MergeDecisions(Choice.MINE, Map.of(mine.plan().conflicts().getLast().key(), Choice.THEIRS));
        Catalogue mixed = DossierMerge.of(MINE, theirs, _ -> false, one).merged();
        assertThat(mixed.dossier().events()).extracting(Event::label).containsExactly("The strike begins", "Talks");
        assertThat(mixed.dossier().events().getLast().date()).hasToString("2030-03-06");
    }

    @Test
    void keepsBothListsAndBothNotes() {
        Catalogue theirs = read(FILE.replace("\"authors\": [\"A\"]", "\"authors\": [\"B\"]").replace("Undated.", "Dated by hand."));

        var source = merge(MINE, theirs, Choice.BOTH).merged().dossier().sources().getFirst();

        assertThat(source.authors()).containsExactly("A", "B");
        assertThat(source.note()).isEqualTo("Undated.\n\nDated by hand.");
    }

    @Test
    void keepsBothTestimoniesBesideEachOther() {
        Catalogue theirs = read(FILE.replace("\"part\": \"night\"", "\"part\": \"morning\"").replace("\"t1\"", "\"t2\""));

        DossierMerge merge = merge(MINE, theirs, Choice.BOTH);

        assertThat(merge.plan().conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.both()).isTrue();
            assertThat(conflict.differences()).extracting(Difference::field).containsExactly("part", "passages");
        });
        Event strike = merge.merged().dossier().event(STRIKE).orElseThrow();
        assertThat(strike.attestations()).extracting(it -> it.id().value()).startsWith("strike/tide", "strike/post")
                .satisfies(ids -> assertThat(ids).hasSize(3).last().asString().startsWith("strike/tide/"));
        assertThat(selectors(merge.merged(), AttestationId.of(STRIKE, TIDE, 1))).contains(fingerprint("t1")).doesNotContain(fingerprint("t2"));
        assertThat(selectors(merge.merged(), strike.attestations().getLast().id())).contains(fingerprint("t2")).doesNotContain(fingerprint("t1"));
    }

    @Test
    void gathersThePassagesOfBothWhereTheySayTheSame() {
        Catalogue theirs = read(FILE.replace("\"t1\"", "\"t2\""));

        Catalogue merged = merge(MINE, theirs, Choice.BOTH).merged();

        assertThat(selectors(merged, AttestationId.of(STRIKE, TIDE, 1))).contains(fingerprint("t1"), fingerprint("t2"));
        assertThat(merged.dossier()).isEqualTo(MINE.dossier());
    }

    @Test
    void doesNotMixADateWithAnotherDatesPart() {
        Catalogue mine = read(FILE.replace("\"part\": \"night\"", "\"part\": null"));
        Catalogue theirs = read(FILE.replace("{\"source\": \"tide\", \"date\": \"2030-03-02\"", "{\"source\": \"tide\", \"date\": \"2030-03-01\""));

        assertThat(merge(mine, theirs, Choice.MINE).merged()).isEqualTo(mine);
        assertThat(merge(mine, theirs, Choice.THEIRS).merged()).isEqualTo(theirs);
    }

    @Test
    void doesNotMixFingerprintsOfTwoKeys() {
        Catalogue theirs = read(FILE.replace("\"w1\"", "\"w7\"").replace("\"k1\"", "\"k7\"").replace("\"t1\"", "\"t7\"").replace("{\"id\": \"talks\"", """
                {"id": "march", "label": "A march", "date": "2030-03-04", "kind": "protest", "status": "happened", "tier": "core",
                 "attestations": [{"source": "tide", "stance": "affirms", "strength": "direct", "passages": [
                  {"of": "original", "selector": {"type": "FingerprintSelector", "tags": "t8"}}]}]}, {"id": "talks\""""));

        DossierMerge mine = merge(MINE, theirs, Choice.MINE);

        assertThat(mine.plan().conflicts()).singleElement().extracting(it -> it.differences().getFirst().field()).isEqualTo("recognise");
        assertThat(mine.plan().unusable()).isEqualTo(1);
        assertThat(selectors(mine.merged(), AttestationId.of(STRIKE, TIDE, 1))).contains(fingerprint("t1")).doesNotContain(fingerprint("t7"));
        assertThat(mine.merged().of(AttestationId.of(new EventId("march"), TIDE, 1))).isEmpty();
        assertThat(merge(MINE, theirs, Choice.THEIRS).merged()).isEqualTo(theirs);
        Catalogue sameKey = DossierMerge.of(MINE, theirs, _ -> true, MergeDecisions.all(Choice.BOTH)).merged();
        assertThat(selectors(sameKey, AttestationId.of(STRIKE, TIDE, 1))).contains(fingerprint("t1"), fingerprint("t7"));
        assertThat(selectors(sameKey, AttestationId.of(new EventId("march"), TIDE, 1))).containsExactly(fingerprint("t8"));
    }

    @Test
    void takesAQuestionOfAnotherTypeAsAWhole() {
        Catalogue theirs = read(FILE.replace("\"type\": \"number\", \"unit\": \"cranes\"", "\"type\": \"choice\"")
                .replace("{\"min\": 7, \"max\": 7}", "{\"choice\": \"seven\"}"));

        assertThat(merge(MINE, theirs, Choice.BOTH).merged()).isEqualTo(MINE);
        assertThat(merge(MINE, theirs, Choice.THEIRS).merged()).isEqualTo(theirs);
    }

    @Test
    void takesTagsPhasesKindsAndNotesOfQuestionsAlong() {
        Catalogue theirs = read(FILE.replace("\"variants\": [\"PU\"]}]", "\"variants\": [\"PU\"]}], \"kinds\": [{\"id\": \"talks\", \"colour\": \"teal\"}]")
                .replace("\"tier\": \"fine\",", "\"tier\": \"fine\", \"tags\": [\"port\"], \"partOf\": \"strike\",")
                .replace("\"unit\": \"cranes\",", "\"unit\": \"cranes\", \"note\": \"On rails.\","));

        DossierMerge merge = merge(MINE, theirs, Choice.MINE);

        assertThat(merge.merged()).isEqualTo(theirs);
        assertThat(merge.plan().filled()).extracting(FilledField::field).containsExactly("kinds", "tags", "partOf", "note");
        assertThat(merge(theirs, MINE, Choice.THEIRS).merged()).isEqualTo(theirs);
    }

    @Test
    void asksHowAKindIsShownWhereBothShowItOtherwise() {
        String kinds = "\"variants\": [\"PU\"]}], \"kinds\": [{\"id\": \"talks\", %s}]";
        Catalogue mine = read(FILE.replace("\"variants\": [\"PU\"]}]", kinds.formatted("\"colour\": \"teal\"")));
        Catalogue theirs = read(FILE.replace("\"variants\": [\"PU\"]}]", kinds.formatted("\"label\": \"Parleys\", \"colour\": \"rust\"")));

        assertThat(merge(mine, theirs, Choice.MINE).plan().conflicts()).containsExactly(new MergeConflict(new MergeSubject.Head(),
                List.of(new Difference("kinds/talks", "Parleys, teal", "Parleys, rust")), false));
        assertThat(merge(mine, theirs, Choice.THEIRS).merged()).isEqualTo(theirs);
    }

    @Test
    void noEventBecomesAPhaseOfItself() {
        Catalogue mine = read(FILE.replace("\"tier\": \"core\",", "\"tier\": \"core\", \"partOf\": \"talks\","));
        Catalogue theirs = read(FILE.replace("\"tier\": \"fine\",", "\"tier\": \"fine\", \"partOf\": \"strike\","));

        assertThat(merge(mine, theirs, Choice.THEIRS).merged()).isEqualTo(mine);
    }

    @Test
    void isOfOneDossier() {
        Catalogue other = read(FILE.replace("\"id\": \"quay\"", "\"id\": \"pier\""));

        assertThatThrownBy(() -> merge(MINE, other, Choice.MINE)).isInstanceOf(IllegalArgumentException.class);
    }

    private static FingerprintSelector fingerprint(String tags) {
        return new FingerprintSelector(Printed.fingerprint(Integer.parseInt(tags.substring(1))));
    }

    private static List<Selector> selectors(Catalogue catalogue, TestimonyId testimony) {
        return catalogue.of(testimony).stream().map(Evidence::selector).toList();
    }

    private static DossierMerge merge(Catalogue mine, Catalogue theirs, Choice choice) {
        return DossierMerge.of(mine, theirs, _ -> false, MergeDecisions.all(choice));
    }

    private static Catalogue read(String json) {
        String changed = Pattern.compile("\\s+\n").matcher(Printed.in(json)).replaceAll("\n");
        return DossierReader.read("quay", changed.getBytes(StandardCharsets.UTF_8)).sealed("quay");
    }
}
