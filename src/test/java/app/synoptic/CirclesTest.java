package app.synoptic;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// No file needs another that needs it: whoever reads one can stop somewhere.
class CirclesTest {

    /// Families that are one thing in several files: a sealed type with its alternatives, and what cannot be told without the other.
    /// Bytecode does not tell what a type permits, so that a circle may be a part of its family.
    private static final Set<Set<String>> FAMILIES = Set.of(
            Set.of("domain.edtf.Edtf", "domain.edtf.EdtfDate", "domain.edtf.EdtfInterval", "domain.edtf.EdtfMoment", "domain.edtf.EdtfEnd", "domain.edtf.EdtfParser"),
            Set.of("domain.refusal.Refusal", "domain.refusal.Reason"),
            Set.of("domain.wording.Selector", "domain.wording.FingerprintSelector", "domain.wording.TextQuoteSelector"),
            Set.of("domain.Topic", "domain.Event", "domain.EventId", "domain.Question", "domain.QuestionId", "domain.Testimony", "domain.TestimonyId",
                    "domain.Attestation", "domain.AttestationId", "domain.Reading", "domain.ReadingId", "domain.Evidence", "domain.EvidenceId", "domain.Finding"),
            Set.of("domain.Dossier", "domain.Delta"));

    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(location -> !location.contains("/test-classes/")).importPackages("app.synoptic");

    @Test
    void areNoneButFamilies() {
        assertThat(circles(files(HOUSE))).hasSizeGreaterThan(2).allSatisfy(circle -> assertThat(FAMILIES).anyMatch(family -> family.containsAll(circle)));
    }

    @Test
    void areFound() {
        assertThat(circles(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("b", "d"), "d", Set.of()))).containsExactly(Set.of("b", "c"));
    }

    private static Map<String, Set<String>> files(JavaClasses classes) {
        Map<String, Set<String>> needs = new HashMap<>();
        for (JavaClass one : classes) {
            for (Dependency dependency : one.getDirectDependenciesFromSelf()) {
                String from = file(one);
                String to = file(dependency.getTargetClass().getBaseComponentType());
                if (to.startsWith("app.synoptic.") && !from.equals(to)) {
                    needs.computeIfAbsent(from.substring("app.synoptic.".length()), _ -> new TreeSet<>()).add(to.substring("app.synoptic.".length()));
                }
            }
        }
        return needs;
    }

    private static String file(JavaClass one) {
        return one.getName().replaceFirst("\\$.*", "");
    }

    /// Sets of files of which each needs all others, directly or through others.
    private static Set<Set<String>> circles(Map<String, Set<String>> needs) {
        Map<String, Set<String>> reached = new HashMap<>();
        needs.keySet().forEach(file -> reached.put(file, reachable(file, needs)));
        return needs.keySet().stream().filter(file -> reached.get(file).contains(file))
                .map(file -> reached.get(file).stream().filter(other -> reached.getOrDefault(other, Set.of()).contains(file)).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<String> reachable(String from, Map<String, Set<String>> needs) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(needs.get(from));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }
}
