package app.synoptic.intake;

import app.synoptic.anchor.Fingerprints;
import app.synoptic.anchor.Outcome;
import app.synoptic.anchor.Quotes;
import app.synoptic.anchor.Recogniser;
import app.synoptic.anchor.SourceKey;
import app.synoptic.cli.Harbour;
import app.synoptic.domain.Catalogue;
import app.synoptic.domain.EvidenceId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.TestimonyId;
import app.synoptic.domain.wording.FingerprintSelector;
import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.Selector;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.TextQuoteSelector;
import app.synoptic.domain.wording.Wording;
import app.synoptic.dossier.DossierReader;
import app.synoptic.text.Sentences;
import app.synoptic.text.Span;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import static org.assertj.core.api.Assertions.assertThat;

/// The dossier that ships, against its digests and, where they are at hand, against the articles themselves.
class ShippedDossierTest {

    private static final Path FOLDER = Path.of("assets/dossiers/kazakhstan-2022");
    private static final Path ARTICLES = Path.of("../shared/articles");
    private static final Catalogue CATALOGUE = DossierReader.read(FOLDER.resolve("dossier.json")).sealed("the shipped dossier");
    @SuppressWarnings("unused")
    private static final List<Source> SOURCES = CATALOGUE.dossier().sources();

    @Test
    void everyTestimonyHasItsPlaceInTheOriginalAndInTheDigest() {
        Stream<TestimonyId> attestations = CATALOGUE.dossier().events().stream()
                .flatMap(event -> event.attestations().stream()).map(attestation -> attestation.id());
        Stream<TestimonyId> readings = CATALOGUE.dossier().questions().stream()
                .flatMap(question -> question.readings().stream()).map(reading -> reading.id());

        assertThat(Stream.concat(attestations, readings)).isNotEmpty().allSatisfy(testimony ->
                assertThat(CATALOGUE.of(testimony)).extracting(piece -> piece.of())
                        .contains(TextKind.ORIGINAL, TextKind.DIGEST));
    }

    @ParameterizedTest
    @FieldSource("SOURCES")
    void everyQuotationStandsInTheDigest(Source source) {
        Wording digest = wording(FOLDER.resolve("digests/" + source.id() + ".txt"));
        Map<EvidenceId, Selector> quotations = CATALOGUE.selectors(source.id(), TextKind.DIGEST);

        assertThat(quotations).isNotEmpty().allSatisfy((id, selector) ->
                assertThat(Quotes.find(digest, (TextQuoteSelector) selector)).isInstanceOf(Outcome.Exact.class));
    }

    @ParameterizedTest
    @FieldSource("SOURCES")
    @EnabledIf("articlesAreHere")
    void everyPassageIsExactInTheArticle(Source source) {
        assertThat(outcomes(CATALOGUE, source, article(source))).isNotEmpty().hasOnlyElementsOfType(Outcome.Exact.class);
    }

    @Test
    void everyPassageOfADossierOfOursIsExactInItsArticle(@TempDir Path folder) {
        Catalogue harbour = DossierReader.read(Harbour.in(folder).sealed()).sealed("the harbour");

        assertThat(harbour.dossier().sources()).hasSize(2).allSatisfy(source -> assertThat(outcomes(harbour, source, wording(folder.resolve(source.id() + ".txt"))))
                .isNotEmpty().hasOnlyElementsOfType(Outcome.Exact.class));
    }

    @Test
    void theSentencesOfAnArticleOfOursThatSupportNothingAreFound(@TempDir Path folder) {
        Catalogue harbour = DossierReader.read(Harbour.in(folder).sealed()).sealed("the harbour");
        Source gazette = harbour.dossier().source(new SourceId("gazette")).orElseThrow();
        Wording article = wording(folder.resolve("gazette.txt"));

        assertThat(homeless(harbour, gazette, article)).extracting(sentence -> article.text().substring(sentence.start(), sentence.end()))
                .contains("The harbour master could not be reached on Sunday.", "Repairs are likely to last into April.")
                .noneMatch(sentence -> sentence.contains("grounded a little after nine") || sentence.contains("planned but never made"));
    }

    @ParameterizedTest
    @FieldSource("SOURCES")
    @EnabledIf("articlesAreHere")
    void everySentenceOfTheArticleSupportsSomethingOrIsKnownNotTo(Source source) throws IOException {
        Set<String> homeless = new TreeSet<>();
        homeless(CATALOGUE, source, article(source)).forEach(sentence -> homeless.add("%s %d %d".formatted(source.id(), sentence.start(), sentence.end())));

        assertThat(homeless).isEqualTo(known(source));
    }

    /// The sentences of an article that no passage of a catalogue touches.
    private static List<Span> homeless(Catalogue catalogue, Source source, Wording article) {
        List<Passage> evidence = outcomes(catalogue, source, article).stream().map(outcome -> ((Outcome.Exact) outcome).place()).toList();
        return sentences(article).stream().filter(sentence -> evidence.stream().noneMatch(place -> place.start() < sentence.end() && sentence.start() < place.end())).toList();
    }

    static boolean articlesAreHere() {
        return Files.isDirectory(ARTICLES);
    }

    /// Positions, in UTF-16 code units, of sentences that state nothing a dossier could hold; what follows is the reason.
    private static Set<String> known(Source source) throws IOException {
        try (var lines = ShippedDossierTest.class.getResourceAsStream("homeless-sentences.txt")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith(source.id() + " "))
                    .map(line -> line.split(" ", 4)).map(part -> String.join(" ", part[0], part[1], part[2]))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<Span> sentences(Wording article) {
        List<Span> sentences = new ArrayList<>();
        for (Region region : article.regions()) {
            int from = region.kind().citable() ? region.start() : region.end();
            for (Word word : Words.of(article.text())) {
                if (word.start() >= from && word.end() <= region.end()) {
                    Span sentence = Sentences.around(article.text(), word.start(), word.end());
                    sentences.add(sentence);
                    from = sentence.end();
                }
            }
        }
        return sentences;
    }

    private static List<Outcome> outcomes(Catalogue catalogue, Source source, Wording article) {
        SourceKey key = Recogniser.unlock(Words.of(article.text()), source.recognition()).orElseThrow();
        return Fingerprints.find(article, catalogue.selectors(source.id(), TextKind.ORIGINAL).values().stream()
                .map(FingerprintSelector.class::cast).toList(), key);
    }

    private static Wording article(Source source) {
        return wording(ARTICLES.resolve(source.id() + ".txt"));
    }

    private static Wording wording(Path file) {
        return ((CaptureText.Read) CaptureText.of(file)).text().wording();
    }
}
