package app.synoptic.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.Verdicts;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Question;
import app.synoptic.domain.QuestionId;
import app.synoptic.domain.Verdict;
import app.synoptic.dossier.LoadedDossier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the five articles' answers come to, question by question, as a reader of the answers would judge them.
class ShippedVerdictsTest {

    private static final Dossier DOSSIER = LoadedDossier.of(Path.of("assets/dossiers/kazakhstan-2022/dossier.json")).catalogue().dossier();
    private static final Verdicts VERDICTS = Verdicts.over(DOSSIER);

    @ParameterizedTest
    @CsvSource({
        "AGREE, cause violence-when evidence-for-claims appeal-when announced-as announced-duration who-leads how-many-countries"
                + " armenian-tasks confirmed-when armenians-hurt came-to-power kazakhstan-side-2020 mission-purpose",
        "COMPATIBLE, force-size killed who-takes-part almaty-rank demands csto-members left-when mission-there killed-protesters"
                + " killed-or-injured detained security-force-conduct kazakh-government who-criticised arguments-against reasons-for"
                + " russian-motive chair-since",
        "DIFFER, when-began armenian-soldiers names-for-protesters official-names-for-protesters who-is-behind"
                + " what-kind-of-process legal-basis who-decided announced-when mission-name killed-security order-restored"
                + " may-2021-name asked-2021 answered-2021",
        "NEEDS_ORIGINALS, appeal-wording announcement-wording",
    })
    void areThoseOfAReader(Verdict verdict, String questions) {
        assertThat(Stream.of(questions.split(" ")).filter(question -> VERDICTS.of(question(question)).verdict() != verdict)).isEmpty();
        List<String> others = new ArrayList<>(DOSSIER.questions().stream().filter(asked -> VERDICTS.of(asked).verdict() == verdict)
                .map(asked -> asked.id().value()).toList());
        others.removeAll(List.of(questions.split(" ")));
        assertThat(others).isEmpty();
    }

    @Test
    void areSingleWhereOneArticleAloneAnswers() {
        assertThat(DOSSIER.questions()).allSatisfy(asked -> assertThat(VERDICTS.of(asked).verdict() == Verdict.SINGLE)
                .isEqualTo(asked.readings().stream().map(reading -> reading.source().value()).distinct().count() == 1));
    }

    @ParameterizedTest
    @CsvSource({
        "announced-when, true", "killed-security, true", "order-restored, true", "what-kind-of-process, true",
        "when-began, false", "armenian-soldiers, false", "names-for-protesters, false", "official-names-for-protesters, false",
        "mission-name, false", "who-is-behind, false", "legal-basis, false", "asked-2021, false", "answered-2021, false",
    })
    void areReconciledByNightsDatesAndSpeakersOnly(String question, boolean reconcilable) {
        assertThat(VERDICTS.of(question(question)).reconcilable()).isEqualTo(reconcilable);
    }

    @Test
    void standBesideAnEditorsOwn() {
        assertThat(VERDICTS.of(question("who-decided")).verdict()).isEqualTo(Verdict.DIFFER);
        assertThat(VERDICTS.standing(question("who-decided"))).isEqualTo(Verdict.COMPATIBLE);
    }

    private static Question question(String id) {
        return DOSSIER.question(new QuestionId(id)).orElseThrow();
    }
}
