package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The house is built as designed; and a small one built wrong, below `app.synoptic.planted`, shows that each rule
/// can fail.
@Tag("slow")
class HouseTest {

    private static final String PLANTED = "app.synoptic.planted";
    private static final Map<String, ArchRule> RULES = HouseRules.of("app.synoptic");
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.synoptic");
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(PLANTED);

    /// By rule, what the report of its violation must name.
    static final Map<String, String> CULPRITS = Map.ofEntries(
            Map.entry("arrows of domain", "domain.KnowsText"),
            Map.entry("arrows of text", "text.KnowsAnchor"),
            Map.entry("arrows of read", "read.KnowsStore"),
            Map.entry("arrows of axis", "axis.KnowsText"),
            Map.entry("arrows of i18n", "i18n.KnowsText"),
            Map.entry("arrows of temporal", "temporal.KnowsStore"),
            Map.entry("dates in texts need java.base only", "temporal.Logging"),
            Map.entry("arrows of anchor", "anchor.KnowsStore"),
            Map.entry("arrows of compare", "compare.KnowsStore"),
            Map.entry("arrows of propose", "propose.KnowsStore"),
            Map.entry("arrows of model", "model.KnowsStore"),
            Map.entry("arrows of dossier", "dossier.KnowsStore"),
            Map.entry("arrows of drafts", "drafts.KnowsStore"),
            Map.entry("arrows of store", "store.KnowsAnchor"),
            Map.entry("arrows of sign", "sign.KnowsHome"),
            Map.entry("arrows of report", "report.KnowsStore"),
            Map.entry("arrows of export", "export.KnowsStore"),
            Map.entry("arrows of exchange", "exchange.KnowsStore"),
            Map.entry("arrows of annotate", "annotate.KnowsUi"),
            Map.entry("arrows of edit", "edit.KnowsWiring"),
            Map.entry("arrows of files", "files.KnowsHome"),
            Map.entry("arrows of home", "home.KnowsDomain"),
            Map.entry("arrows of intake", "intake.KnowsWiring"),
            Map.entry("arrows of health", "health.KnowsCli"),
            Map.entry("arrows of bibliography", "bibliography.KnowsWiring"),
            Map.entry("bibliographies are read without a network", "bibliography.format.Fetches"),
            Map.entry("BibTeX", "bibliography.KnowsBibtex"),
            Map.entry("arrows of tables", "tables.KnowsWiring"),
            Map.entry("FastCSV", "tables.KnowsFastCsv"),
            Map.entry("arrows of cli", "cli.KnowsUi"),
            Map.entry("arrows of ui", "ui.KnowsCli"),
            Map.entry("every class has a place", "stray.Homeless"),
            Map.entry("domain needs java.base and pcollections only", "domain.Logging"),
            Map.entry("JavaFX", "compare.KnowsJavaFx"),
            Map.entry("SQL", "store.KnowsSql"),
            Map.entry("PDF", "export.KnowsPdf"),
            Map.entry("Jackson", "store.KnowsJackson"),
            Map.entry("jsoup", "intake.KnowsJsoup"),
            Map.entry("WARC", "intake.KnowsWarc"),
            Map.entry("charset detector", "intake.KnowsDetector"),
            Map.entry("reading fetches nothing", "read.Fetches"),
            Map.entry("HTTP", "intake.AsksServers"),
            Map.entry("BouncyCastle", "export.KnowsBouncyCastle"),
            Map.entry("picocli", "ui.KnowsPicocli"),
            Map.entry("Lucene", "store.KnowsLucene"),
            Map.entry("H2 stays behind the store", "ui.KnowsH2"),
            Map.entry("rooms", "ui.timeline.KnowsSources"),
            Map.entry("timeline as numbers", "ui.timeline.layout.KnowsJavaFx"),
            Map.entry("no cycles", "Cycle detected"),
            Map.entry("null-marked", "stray.Homeless"));

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String rule) {
        RULES.get(rule).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(String rule) {
        var wrong = HouseRules.of(PLANTED).get(rule).evaluate(WRONG);
        assertThat(CULPRITS).containsKey(rule);
        assertThat(wrong.hasViolation()).isTrue();
        assertThat(wrong.getFailureReport().toString()).contains(CULPRITS.get(rule));
    }

    @Test
    void letsTheWiringKnowWhatItPutsTogether() {
        assertThat(HouseRules.of(PLANTED).get("JavaFX").evaluate(WRONG).getFailureReport().toString())
                .doesNotContain(PLANTED + ".Wiring");
    }

    @Test
    void looksAtTheWholeHouse() {
        assertThat(HOUSE.stream().map(type -> type.getPackageName()).distinct())
                .containsAll(Set.of("app.synoptic", "app.synoptic.domain", "app.synoptic.store", "app.synoptic.ui"))
                .noneMatch(name -> name.startsWith(PLANTED));
    }
}
