package app.synoptic.screen;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/// How tests use a window, for those below a root package: looks at a scene go through the FX thread.
final class WindowRules {

    private static final Set<Class<?>> ITS_EYES = Set.of(WindowRobot.class, NodeQuery.class, Waiting.class);
    private static final Set<Class<?>> OF_A_WINDOW = Set.of(Node.class, Scene.class, Window.class);

    private WindowRules() {}

    static Map<String, ArchRule> of(String root) {
        return Map.of(
                "TestFX", noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackages(root + ".screen..", root + ".bench..")
                        .should().dependOnClassesThat().resideInAPackage("org.testfx..")
                        .as("tests use TestFX through app.synoptic.screen, which keeps it on the FX thread"),
                "nodes are looked up in one place", noClasses().that().resideInAPackage(root + "..").and().resideOutsideOfPackages(root + ".screen..", root + ".bench..")
                        .should().callMethodWhere(target(looksUp()))
                        .as("tests look nodes up with app.synoptic.screen.NodeQuery, which is used on the FX thread only"),
                "tests in a window run on the FX thread", classes().that().resideInAPackage(root + "..").and().resideOutsideOfPackage(root + ".screen..").and(isATest()).should(runOnFxThreadIfInAWindow())
                        .as("a test class that touches nodes, scenes or windows is annotated with @InWindow"));
    }

    private static DescribedPredicate<AccessTarget> looksUp() {
        return describe("looks nodes up", target -> Set.of("lookup", "lookupAll").contains(target.getName())
                && (target.getOwner().isAssignableTo(Node.class) || target.getOwner().isAssignableTo(Scene.class)));
    }

    private static DescribedPredicate<JavaClass> isATest() {
        return describe("is a test", type -> type.getAllMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith(Test.class) || method.isAnnotatedWith(ParameterizedTest.class)));
    }

    private static ArchCondition<JavaClass> runOnFxThreadIfInAWindow() {
        return new ArchCondition<>("run on the FX thread where they touch a window") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean onFxThread = type.isAnnotatedWith(InWindow.class)
                        || type.getAllRawSuperclasses().stream().anyMatch(above -> above.isAnnotatedWith(InWindow.class));
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    JavaClass owner = access.getTargetOwner();
                    if (ITS_EYES.stream().anyMatch(owner::isEquivalentTo) || OF_A_WINDOW.stream().anyMatch(owner::isAssignableTo) && !isStatic(access)) {
                        events.add(new SimpleConditionEvent(type, onFxThread, access.getDescription()));
                    }
                }
            }
        };
    }

    /// Whether what is used belongs to a class, not to a node.
    private static boolean isStatic(JavaAccess<?> access) {
        return access.getTarget().resolveMember().map(member -> member.getModifiers().contains(JavaModifier.STATIC)).orElse(false);
    }
}
