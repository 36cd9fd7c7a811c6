package app.synoptic.dossier.seal;

import static app.synoptic.dossier.seal.Desk.ARTICLE;
import static app.synoptic.dossier.seal.Desk.digest;
import static app.synoptic.dossier.seal.Desk.draft;
import static app.synoptic.dossier.seal.Desk.dump;
import static app.synoptic.dossier.seal.Desk.quote;
import static app.synoptic.dossier.seal.Desk.seal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.synoptic.domain.Finding;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.DossierException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealerTest {

    private static final String WHERE = "event “strike” (line 4), attestation 1, passage 1: ";
    private static final String STOPPED = "laid down their work";
    private static final String SEALED =
            seal(draft(quote(STOPPED), quote("over 70 cranes"), digest("stopped on Saturday")), ARTICLE);

    @Test
    void quotationsOfAnOriginalBecomeFingerprintsThatFindThem() {
        assertThat(words(SEALED, ARTICLE)).containsExactly(STOPPED, "over 70 cranes");
    }

    @Test
    void theSealedFileHoldsNoWordOfTheOriginal() {
        assertThat(SEALED).contains("FingerprintSelector").doesNotContain("laid").doesNotContain("over 70")
                .doesNotContain("\"texts\"").doesNotContain(ARTICLE.id().sha256());
    }

    @Test
    void sealingASealedFileChangesNothing() {
        assertThat(seal(SEALED, ARTICLE)).isEqualTo(SEALED);
        assertThat(seal(SEALED)).isEqualTo(SEALED);
    }

    @Test
    void dumpAndSealAndBackLoseNothing() {
        String dump = dump(SEALED, ARTICLE);

        assertThat(dump).contains("\"quote\": \"over 70 cranes\"");
        assertThat(seal(dump, ARTICLE)).isEqualTo(SEALED);
        assertThat(seal(dump)).isEqualTo(SEALED);
        assertThat(dump(seal(dump, ARTICLE), ARTICLE)).isEqualTo(dump);
    }

    @Test
    void aDumpOfACopyWithOtherWordsSealsToWhatItWas() {
        Wording copy = Desk.article("Other headline", Desk.BODY.replace("over 70 cranes", "over 90 cranes"));
        String dump = dump(SEALED, ARTICLE, copy);

        assertThat(Desk.findings(Desk.load(SEALED).catalogue(), copy).getLast().match()).isEqualTo(Match.CHANGED);
        assertThat(dump).contains("\"match\": \"changed\"");
        assertThat(seal(dump, ARTICLE, copy)).isEqualTo(SEALED);
    }

    @Test
    void rangesAreAsGoodAsQuotations() {
        int start = ARTICLE.text().indexOf(STOPPED);
        String range = "{\"of\": \"original\", \"at\": {\"start\": %d, \"end\": %d}}".formatted(start, start + STOPPED.length());

        assertThat(words(seal(draft(range), ARTICLE), ARTICLE)).containsExactly(STOPPED);
    }

    @Test
    void whoeverEditsAQuotationOrARangeInADumpMovesThePassage() {
        String dump = dump(SEALED, ARTICLE);
        int start = ARTICLE.text().indexOf(STOPPED);

        String quoted = seal(dump.replace("\"quote\": \"" + STOPPED, "\"quote\": \"their work"), ARTICLE);
        String ranged = seal(dump.replace("\"start\": " + start, "\"start\": " + (start + 5)), ARTICLE);

        assertThat(words(quoted, ARTICLE)).containsExactly("their work", "over 70 cranes");
        assertThat(words(ranged, ARTICLE)).containsExactly("down their work", "over 70 cranes");
        assertThat(recognition(quoted)).isEqualTo(recognition(SEALED));
        assertThat(quoted).contains(tags(SEALED).get(1)).doesNotContain(tags(SEALED).getFirst());
    }

    @Test
    void aQuotationAndARangeThatWereBothEditedMustAgree() {
        String dump = dump(SEALED, ARTICLE).replace("\"start\": " + ARTICLE.text().indexOf(STOPPED), "\"start\": 0")
                .replace("\"quote\": \"" + STOPPED, "\"quote\": \"their work");

        assertThat(problems(dump, ARTICLE)).singleElement().asString()
                .endsWith("“start” and “end” name other words than “quote”; leave out whichever is wrong");
    }

    @Test
    void aQuotationMustStandInTheArticleOnce() {
        assertThat(problems(draft(quote("ships were waiting")), ARTICLE))
                .containsExactly(WHERE + "“ships were waiting” stands there 2 times; "
                        + "quote more words, or give “start” and “end”");
        assertThat(problems(draft(quote("the tugs went home")), ARTICLE))
                .containsExactly(WHERE + "“the tugs went home” does not stand in the original's article");
        assertThat(problems(draft(quote("seven lighthouses")), ARTICLE))
                .containsExactly(WHERE + "“seven lighthouses” does not stand in the original's article");
    }

    @Test
    void aRangeMustLieInTheArticle() {
        int furniture = ARTICLE.text().indexOf("seven lighthouses");
        assertThat(problems(draft(range(furniture, furniture + 5)), ARTICLE))
                .containsExactly(WHERE + "it lies in what is not the article itself and cannot be cited");
        assertThat(problems(draft(range(0, 100)), ARTICLE))
                .containsExactly(WHERE + "it reaches beyond one part of the article, such as headline or body");
        assertThat(problems(draft(range(5, 99_999)), ARTICLE)).singleElement().asString().startsWith(WHERE + "it ends at 99999");
        int cut = ARTICLE.text().indexOf(STOPPED) + 1;
        assertThat(problems(draft(range(cut, cut + 8), quote("over 70 cranes")), ARTICLE)).singleElement().asString()
                .startsWith(WHERE).contains("cuts a word");
    }

    @Test
    void withoutTheOriginalOnlyWhatIsSealedAlreadyCanStay() {
        assertThat(problems(draft(quote(STOPPED)))).containsExactly(WHERE
                + "the original of “daily-tide” it lies in is not held; import it first");
        String dump = dump(SEALED, ARTICLE);
        assertThat(seal(dump.replace("\"quote\": \"" + STOPPED, "\"quote\": \"their work"))).isEqualTo(SEALED);
    }

    @Test
    void aFirstSealMakesAKeyAndEverySealAfterItKeepsIt() {
        String again = seal(draft(quote(STOPPED)), ARTICLE);

        assertThat(recognition(again)).isNotEqualTo(recognition(SEALED));
        assertThat(tags(again).getFirst()).isNotEqualTo(tags(SEALED).getFirst());
        assertThat(recognition(seal(SEALED, ARTICLE))).isEqualTo(recognition(SEALED));
    }

    @Test
    void anOriginalWithAnotherKeyCannotReplaceFingerprintsThatStay() {
        Wording other = Desk.article("A wholly different paper", Desk.BODY.replaceAll("(\\w+) (\\w+)", "$2 $1"));
        String json = SEALED.replace("\"recognise\"", "\"texts\": [{\"sha256\": \"%s\", \"kind\": \"original\"}], \"recognise\""
                .formatted(other.id()));

        assertThat(problems(json, other)).singleElement().asString()
                .endsWith("passage 1: no original that is held unlocks the fingerprints of “daily-tide”");
    }

    @Test
    void anArticleTooShortToRecogniseIsRefused() {
        Wording note = Desk.article("Short", "Cranes stood still in the harbour.");
        String json = draft(quote("Cranes stood")).replace(ARTICLE.id().sha256(), note.id().sha256());

        assertThat(problems(json, note)).singleElement().asString()
                .startsWith("source “daily-tide”: its original cannot be recognised: ");
    }

    private static String range(int start, int end) {
        return "{\"of\": \"original\", \"at\": {\"start\": %d, \"end\": %d}}".formatted(start, end);
    }

    private static List<String> words(String sealed, Wording original) {
        return Desk.findings(Desk.load(sealed).catalogue(), original).stream().filter(it -> it.match() == Match.EXACT)
                .map(Finding::places).map(List::getFirst).map(it -> original.text().substring(it.start(), it.end())).toList();
    }

    private static List<String> tags(String sealed) {
        return sealed.lines().filter(line -> line.contains("\"tags\"")).map(String::strip).toList();
    }

    private static Object recognition(String sealed) {
        return Desk.load(sealed).catalogue().dossier().sources().getFirst().recognition();
    }

    private static List<String> problems(String json, Wording... held) {
        return catchThrowableOfType(DossierException.class, () -> seal(json, held)).problems();
    }
}
