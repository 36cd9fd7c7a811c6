package app.synoptic.dossier.seal;

import static app.synoptic.dossier.seal.Desk.ARTICLE;
import static app.synoptic.dossier.seal.Desk.DIGEST;
import static app.synoptic.dossier.seal.Desk.digest;
import static app.synoptic.dossier.seal.Desk.draft;
import static app.synoptic.dossier.seal.Desk.dump;
import static app.synoptic.dossier.seal.Desk.seal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.DossierException;
import app.synoptic.dossier.DossierReader;
import app.synoptic.dossier.DossierWriter;
import app.synoptic.text.Regions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DigestSealerTest {

    private static final String WHERE = "event “strike” (line 4), attestation 1, passage 1: ";

    @Test
    void quotationsBecomeSelectorsThatFindThemOnce() {
        int second = DIGEST.lastIndexOf("ships waited");
        String sealed = seal(draft(digest("more than seventy cranes"),
                "{\"of\": \"digest\", \"at\": {\"start\": %d, \"end\": %d}}".formatted(second, second + 12)), ARTICLE);

        assertThat(sealed).contains("\"exact\": \"more than seventy cranes\"}", "\"exact\": \"ships waited\", \"prefix\": ",
                "\"sha256\": \"%s\"".formatted(Desk.id(DIGEST)));
        assertThat(Desk.load(sealed).findings()).extracting(it -> it.match()).containsExactly(Match.EXACT, Match.EXACT);
        assertThat(Desk.load(sealed).findings().get(1).places().getFirst().start()).isEqualTo(second);
    }

    @Test
    void aSelectorIsKeptAsItWasWritten() {
        String selector = "{\"type\": \"TextQuoteSelector\", \"exact\": \"ships waited\", \"suffix\": \", and\"}";
        assertThat(seal(draft("{\"of\": \"digest\", \"selector\": %s}".formatted(selector)), ARTICLE)).contains(selector);
    }

    @Test
    void aQuotationMustStandInTheDigestOnce() {
        assertThat(problems(draft(digest("ships waited")), DIGEST))
                .containsExactly(WHERE + "“ships waited” stands there 2 times; quote more words, or give “start” and “end”");
        assertThat(problems(draft(digest("no such words")), DIGEST))
                .containsExactly(WHERE + "“no such words” does not stand in the digest");
        assertThat(problems(draft(selector("ships waited")), DIGEST))
                .containsExactly(WHERE + "its quotation stands in the digest 2 times; give it a prefix or a suffix");
        assertThat(problems(draft(selector("nowhere")), DIGEST))
                .containsExactly(WHERE + "its quotation does not stand in the digest");
    }

    @Test
    void aDigestThatWasEditedIsSealedAsItIsNow() {
        String dump = dump(seal(draft(digest("more than seventy cranes")), ARTICLE), ARTICLE);
        String edited = "We begin anew. " + DIGEST;

        String sealed = seal(dump, edited, ARTICLE);

        assertThat(sealed).contains("\"exact\": \"more than seventy cranes\"}").contains(Desk.id(edited).sha256());
        assertThat(problems(dump, DIGEST.replace("seventy", "sixty"))).singleElement().asString()
                .endsWith("its quotation does not stand in the digest");
    }

    @Test
    void aDigestIsTakenFromTheTextsAtHandWhereItsFileIsNot() {
        String sealed = seal(draft(digest("more than seventy cranes")), ARTICLE);
        String dump = dump(sealed, ARTICLE).replace("\"quote\": \"more than seventy", "\"quote\": \"than seventy");
        Wording held = new Wording(Desk.id(DIGEST), TextKind.DIGEST, "UTF-8", DIGEST, Regions.ofDigest(DIGEST));

        String again = DossierWriter.sealed(Sealer.seal("dump.json",
                DossierReader.read("dump.json", dump.getBytes(StandardCharsets.UTF_8)), _ -> Optional.empty(),
                id -> id.equals(held.id()) ? Optional.of(held) : Optional.empty()));

        assertThat(again).contains("\"exact\": \"than seventy cranes\"}");
    }

    @Test
    void aDigestThatIsNotThereOrNoTextIsNamed() {
        DossierException missing = catchThrowableOfType(DossierException.class, () -> Sealer.seal("draft.json",
                DossierReader.read("draft.json", draft(digest("x")).getBytes(StandardCharsets.UTF_8)),
                _ -> Optional.empty(), _ -> Optional.of(ARTICLE)));
        assertThat(missing.problems()).contains("source “daily-tide”: its digest “digests/daily-tide.txt” is not there");
        assertThat(problems(draft(digest("x")), ""))
                .contains("source “daily-tide”: its digest “digests/daily-tide.txt” cannot be read: it is empty");
    }

    private static String selector(String exact) {
        return "{\"of\": \"digest\", \"selector\": {\"type\": \"TextQuoteSelector\", \"exact\": \"%s\"}}".formatted(exact);
    }

    private static List<String> problems(String json, String digest) {
        return catchThrowableOfType(DossierException.class, () -> seal(json, digest, ARTICLE)).problems();
    }
}
