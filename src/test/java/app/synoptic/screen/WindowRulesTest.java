package app.synoptic.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tests look at windows from the FX thread; and what is planted below `app.synoptic.planted` shows that each rule can fail.
@Tag("slow")
class WindowRulesTest {

    private static final String PLANTED = "app.synoptic.planted";
    private static final ImportOption ORDERLY = location -> !location.contains("/app/synoptic/planted/");
    private static final JavaClasses TESTS = new ClassFileImporter().withImportOption(new ImportOption.OnlyIncludeTests())
            .withImportOption(ORDERLY).importPackages("app.synoptic");
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages(PLANTED);

    /// By rule, what the report of its violation must name.
    private static final Map<String, String> CULPRITS = Map.of(
            "TestFX", "ui.UsesTestFx",
            "nodes are looked up in one place", "ui.LooksUpAside",
            "tests in a window run on the FX thread", "ui.TouchesFromElsewhere");

    static Stream<String> rules() {
        return CULPRITS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(String rule) {
        WindowRules.of("app.synoptic").get(rule).check(TESTS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void canFail(String rule) {
        var wrong = WindowRules.of(PLANTED).get(rule).evaluate(WRONG);
        assertThat(wrong.hasViolation()).isTrue();
        assertThat(wrong.getFailureReport().toString()).contains(CULPRITS.get(rule));
    }

    @Test
    void everyRuleHasACulprit() {
        assertThat(WindowRules.of(PLANTED).keySet()).isEqualTo(CULPRITS.keySet());
    }

    @Test
    void looksAtAllTests() {
        assertThat(TESTS.stream().map(type -> type.getPackageName()).distinct())
                .containsAll(Set.of("app.synoptic", "app.synoptic.screen", "app.synoptic.ui", "app.synoptic.ui.shell"))
                .noneMatch(name -> name.startsWith(PLANTED));
    }
}
