package app.synoptic.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Dossier;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// An edit looks at what it touches: only who must may go through all events and questions.
@Tag("slow")
class WalksTest {

    private static final JavaClasses EDITS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("app.synoptic.edit");

    private static Set<String> callers(Predicate<JavaMethodCall> calls) {
        return EDITS.stream().flatMap(one -> one.getMethodCallsFromSelf().stream()).filter(calls)
                .map(call -> call.getOriginOwner().getName().replaceAll(".*\\.([A-Za-z]+).*", "$1") + "." + call.getOrigin().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// `Deltas` looks for the last one only.
    @Test
    void fewAskForAllEventsAndQuestions() {
        assertThat(callers(call -> call.getTargetOwner().isEquivalentTo(Dossier.class) && Set.of("events", "questions").contains(call.getTarget().getName())))
                .containsExactly("Deltas.delta", "EditableDossier.events", "EditableDossier.questions", "UnresolvedEvidence.of");
    }

    @Test
    void fewChangeWhateverIsOfAKind() {
        assertThat(callers(call -> call.getTargetOwner().isEquivalentTo(EditableDossier.class) && call.getTarget().getName().equals("each")
                && call.getTarget().getRawParameterTypes().getFirst().isEquivalentTo(Predicate.class)))
                .containsExactly("ManySourcesEdits.of", "NameEdits.of");
    }
}
