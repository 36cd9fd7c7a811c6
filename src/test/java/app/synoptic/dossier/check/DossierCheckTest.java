package app.synoptic.dossier.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.RegionKind;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.DossierFiles;
import app.synoptic.dossier.DossierReader;
import app.synoptic.dossier.DossierWriter;
import app.synoptic.dossier.seal.Sealer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DossierCheckTest {

    private static final String BODY = """
            The old lighthouse was switched off on Friday evening after ninety years, a keeper told this paper. She had lit \
            the lamp every night since her father died, and she would not say what she thought of the decision taken far away.

            A committee in the capital had weighed the cost of the lamp against the cost of a buoy and chosen the buoy. \
            Fishermen on the island asked for one more winter, and the committee promised to read their letter in the spring.""";
    private static final Wording ARTICLE = new Wording(new TextId("12".repeat(32)), TextKind.ORIGINAL, "UTF-8", BODY,
            List.of(new Region(RegionKind.BODY, 0, BODY.length())));
    private static final String DIGEST = "The lamp went out on Friday. Fishermen wrote a letter. Fishermen wait.\n";
    private static final DossierFiles FOLDER = name -> name.equals("d.txt") ? Optional.of(DIGEST.getBytes(StandardCharsets.UTF_8))
            : Optional.empty();
    private static final String DRAFT = """
            {"dossier": {"id": "lamp", "title": "The lamp", "window": "2031", "zone": "UTC"},
             "sources": [{"id": "islander", "publisher": "Islander", "title": "", "language": "en", "knows": "2031-05-10",
                          "digest": {"file": "d.txt"}, "texts": [{"sha256": "%s", "kind": "original"}]}],
             "events": [{"id": "off", "label": "The lamp goes out", "date": "2031-05-09", "kind": "act", "status": "happened",
                         "tier": "core", "attestations": [
                           {"source": "islander", "date": "2031-05-09", "dating": "relative",
                            "stance": "affirms", "strength": "direct",
                            "passages": [{"of": "digest", "at": {"quote": "The lamp went out"}},
                                         {"of": "original", "at": {"quote": "switched off on Friday evening"}}]}]}],
             "questions": [{"id": "why", "question": "Why?", "type": "choice", "readings": [
                           {"source": "islander", "value": {"choice": "cost"}, "passages": [
                             {"of": "original", "at": {"quote": "weighed the cost of the lamp"}}]}]}]}
            """.formatted(ARTICLE.id());
    private static final String SEALED = DossierWriter.sealed(Sealer.seal("draft.json",
            DossierReader.read("draft.json", DRAFT.getBytes(StandardCharsets.UTF_8)), FOLDER, _ -> Optional.of(ARTICLE)));

    @Test
    void findsNothingWrongWithWhatIsRight() {
        assertThat(check(SEALED, ARTICLE)).isEmpty();
        assertThat(check(SEALED)).isEmpty();
    }

    static Stream<Arguments> namesCases() {
        return Stream.of(
            arguments("\"The lamp goes out\"",
                    "\"A label that goes on, and on, and on, until nobody who reads it in a list knows any more what it was "
                            + "about\"",
                    "event “off”: its label has 106 characters; at most 90 are read at a glance"),
            arguments("\"date\": \"2031-05-09\",\\n      \"knowable\"",
                    "\"date\": \"2031-05-07\",\\n      \"knowable\"",
                    "event “off”: no source dates it so that 2031-05-07 could be right, and no note explains it"),
            arguments("\"knows\": \"2031-05-10\"",
                    "\"knows\": \"2031-05-08\"",
                    "event “off”, attestation 1 (islander): it affirms what happened on 2031-05-09, but the source knows "
                            + "nothing after 2031-05-08"),
            arguments("\"The lamp went out\"",
                    "\"The lamp went away\"",
                    "event “off”, attestation 1 (islander), passage 1: its quotation does not stand in the digest"),
            arguments("\"The lamp went out\"",
                    "\"Fishermen\"",
                    "event “off”, attestation 1 (islander), passage 1: its quotation stands in the digest 2 times"),
            arguments("\"file\": \"d.txt\"",
                    "\"file\": \"e.txt\"",
                    "source “islander”: its digest “e.txt” cannot be used: there is no such file"));
    }

    @ParameterizedTest
    @MethodSource("namesCases")
    void names(String old, String replacement, String sentence) {
        assertThat(check(with(old, replacement))).containsExactly(sentence);
    }

    @Test
    void asksForSupport() {
        String bare = SEALED.replaceAll("(?s)\"passages\": \\[.*?\\n +\\]", "\"passages\": []")
                .replaceAll("\"passages\": \\[\\{.*?}}]", "\"passages\": []");

        assertThat(check(bare)).containsExactly("event “off”: no passage supports it",
                "event “off”, attestation 1 (islander): it has no place in the digest",
                "question “why”, reading 1 (islander): no passage supports it");
    }

    @Test
    void aNoteExplainsABestDateAndADenialDatesNothing() {
        assertThat(check(with("\"note\": null,\n      \"attestations\"", "\"note\": \"A slip.\",\n      \"attestations\"")
                .replace("\"date\": \"2031-05-09\",\n      \"knowable\"", "\"date\": \"2031-05-07\",\n      \"knowable\"")))
                .isEmpty();
        assertThat(check(with("\"affirms\"", "\"denies\""))).singleElement().asString().contains("no source dates it");
    }

    @Test
    void theNightOfADayReachesIntoTheNext() {
        String dayAfter = with("\"date\": \"2031-05-09\",\n      \"knowable\"", "\"date\": \"2031-05-10\",\n      \"knowable\"");

        assertThat(check(dayAfter)).hasSize(1);
        assertThat(check(dayAfter.replace("\"part\": null", "\"part\": \"night\""))).isEmpty();
    }

    @Test
    void whatIsOnlyPlannedMayComeAfterASourceWrote() {
        assertThat(check(with("\"knows\": \"2031-05-10\"", "\"knows\": \"2031-05-08\"").replace("\"happened\"", "\"planned\"")))
                .isEmpty();
    }

    @Test
    void aPhaseLiesWithinItsWhole() {
        String whole = """
                "events": [{"id": "closing", "label": "The station closes", "date": "%s", "kind": "act", "status": "happened",
                 "tier": "core", "note": "Set by hand.", "attestations": []},""";
        String phase = SEALED.replace("\"kind\": \"act\"", "\"partOf\": \"closing\", \"kind\": \"act\"");

        assertThat(check(phase.replace("\"events\": [\n    {", whole.formatted("2031-05-01/2031-05-20") + "{")))
                .noneMatch(sentence -> sentence.contains("phase"));
        assertThat(check(phase.replace("\"events\": [\n    {", whole.formatted("2031-06") + "{"))).contains(
                "event “off”: 2031-05-09 lies outside of 2031-06, the date of “closing”, of which it is a phase");
    }

    @Test
    void looksForEveryPassageInTheOriginalsAtHand() {
        String other = BODY.replace("switched off on Friday evening", "switched off on Sunday evening");
        Wording copy = new Wording(new TextId("34".repeat(32)), TextKind.ORIGINAL, "UTF-8", other,
                List.of(new Region(RegionKind.BODY, 0, other.length())));

        assertThat(check(SEALED, copy)).singleElement().asString()
                .startsWith("event “off”, attestation 1 (islander), passage 2: ");
    }

    @Test
    void findsEightWordsOfAnOriginalWhereverTheyWereCopied() {
        String eight = "She had lit the lamp every night since";

        assertThat(check(with("\"The lamp goes out\"", "\"" + eight + "\""), ARTICLE)).containsExactly(
                "event “off”: its label repeats eight words of an original, from “She had lit the lamp every night since” on");
        assertThat(check(with("\"choice\": \"cost\"", "\"choice\": \"" + eight + "\""), ARTICLE)).hasSize(1);
        assertThat(check(with("\"note\": null,\n      \"attestations\"",
                "\"note\": \"%s\",\n      \"attestations\"".formatted(eight)), ARTICLE))
                .hasSize(1);
        assertThat(check(with("\"note\": null,\n      \"attestations\"",
                "\"tags\": [\"%s\"], \"note\": null,\n      \"attestations\"".formatted(eight)), ARTICLE)).hasSize(1);
        assertThat(check(with("\"unit\": null,", "\"unit\": null, \"note\": \"%s\",".formatted(eight)), ARTICLE)).hasSize(1);
        assertThat(check(with("\"zone\": \"UTC\",", "\"zone\": \"UTC\", \"kinds\": [{\"id\": \"act\", \"label\": \"%s\"}],".formatted(eight)), ARTICLE)).hasSize(1);
        assertThat(check(with("\"The lamp goes out\"", "\"She had lit the lamp every night\""), ARTICLE)).isEmpty();
        assertThat(check(with("\"The lamp goes out\"", "\"" + eight + "\"")
                .replace("\"title\": \"\"", "\"title\": \"" + eight + "\""), ARTICLE))
                .as("a title is a fact").isEmpty();
    }

    @Test
    void aDamagedFingerprintIsNamed() {
        assertThatThrownBy(() -> check(SEALED.replaceFirst("\"tags\": \"\\w{6}", "\"tags\": \"%%%"), ARTICLE)).isInstanceOf(DossierException.class)
                .hasMessageContaining("event “off” (line 46), attestation 1, passage 2, its selector: “tags” cannot be used: ");
    }

    @Test
    void aFileThatCannotBeReadOrIsNotSealedIsAListOfProblemsToo(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("dossier.json");
        assertThat(DossierCheck.check(file, List.of())).containsExactly("there is no such file");
        Files.writeString(file, DRAFT);
        assertThat(DossierCheck.check(file, List.of())).contains(
                "source “islander”: its digest has no SHA-256 yet; seal the file first").hasSize(4);
        Files.writeString(file, SEALED);
        Files.writeString(folder.resolve("d.txt"), DIGEST);
        assertThat(DossierCheck.check(file, List.of(ARTICLE))).isEmpty();
        Files.writeString(folder.resolve("d.txt"), DIGEST + " ");
        assertThat(DossierCheck.check(file, List.of(ARTICLE))).singleElement().asString()
                .endsWith("not the one named; seal the dossier again if the digest was edited");
    }

    private static String with(String old, String replacement) {
        String sought = old.replace("\\n", "\n");
        assertThat(SEALED).contains(sought);
        return SEALED.replace(sought, replacement.replace("\\n", "\n"));
    }

    private static List<String> check(String sealed, Wording... originals) {
        return DossierCheck.check("lamp.json", DossierReader.read("lamp.json", sealed.getBytes(StandardCharsets.UTF_8)), FOLDER,
                List.of(originals));
    }
}
