package app.synoptic.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.OpenWindow;
import app.synoptic.affairs.Kestrel;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.Event;
import app.synoptic.domain.Reading;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Proposal;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.WindowDriver;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Six pages on one story are dropped; what several of them tell comes first, and is taken by a key each.
@InWindow
class NewAffairTest {

    private static final int MOST_KEYS = 60;
    private static final int EVENTS = 20;

    @TempDir
    Path folder;
    @TempDir
    Path articles;

    private static boolean several(Cluster cluster) {
        return cluster.sources().size() > 1;
    }

    private static boolean several(Event event) {
        return event.attestations().stream().map(Attestation::source).distinct().count() > 1;
    }

    private static Value people(int number) {
        return new Value.Number(BigDecimal.valueOf(number), BigDecimal.valueOf(number));
    }

    /// What is taken includes the question on which two of them differ.
    @Test
    void twentyEventsToldByTwoOrMoreAreTakenInWithSixtyKeys(WindowRobot robot) throws Exception {
        int keys = 0;
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), robot)) {
            Proposals.begin(window, robot, "Strike");
            keys += 1 + "Strike".length() + 1;
            window.give(Kestrel.write(articles).toArray(Path[]::new));
            window.until(() -> Proposals.of(robot).stream().flatMap(cluster -> cluster.sources().stream()).distinct().count() == 6);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            keys++;
            while (Proposals.of(robot).stream().anyMatch(NewAffairTest::several) && keys < MOST_KEYS) {
                window.press(KeyCode.A);
                keys++;
            }
            window.until(() -> Proposals.of(robot).stream().noneMatch(NewAffairTest::several));
        }
        try (H2Library library = H2Library.open(folder.resolve("library"))) {
            Dossier strike = library.dossier(library.dossiers().getLast());
            List<Event> events = strike.events();
            assertThat(events.stream().filter(event -> several(event))).hasSizeGreaterThanOrEqualTo(EVENTS);
            assertThat(strike.questions()).singleElement().satisfies(question -> {
                assertThat(question.question()).startsWith("How many people?");
                assertThat(question.readings()).extracting(Reading::value).containsExactlyInAnyOrder(people(3000), people(5000));
                assertThat(question.readings()).allSatisfy(reading -> assertThat(reading.proposed()).isNotNull());
            });
            assertThat(keys).isLessThanOrEqualTo(MOST_KEYS);
        }
    }

    /// A question is about an event that is there: its words light up in all sources, and there is no other event to link it to.
    @Test
    void aQuestionShowsItsEventAndIsLinkedToNone(WindowRobot robot) {
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), robot)) {
            Proposals.begin(window, robot, "Strike");
            window.give(Kestrel.write(articles).toArray(Path[]::new));
            window.until(() -> Proposals.of(robot).stream().flatMap(cluster -> cluster.sources().stream()).distinct().count() == 6);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            Cluster march = Proposals.of(robot).stream().filter(cluster -> cluster.happening().filter(own -> own.label().contains("march")).isPresent()).findFirst().orElseThrow();
            robot.interact(() -> Proposals.list(robot).getSelectionModel().select(march));
            window.press(KeyCode.A);
            window.until(() -> Proposals.of(robot).stream().anyMatch(NewAffairTest::asks));
            robot.interact(() -> Proposals.list(robot).getSelectionModel().select(Proposals.of(robot).stream().filter(NewAffairTest::asks).findFirst().orElseThrow()));
            WindowDriver driver = new WindowDriver(robot);
            window.until(() -> driver.lit(new SourceId("radio-kestrel")).equals(List.of("On Saturday some 3,000 people marched through the town in support of the strikers")));
            window.press(KeyCode.L);
            assertThat(window.seen("#palette")).isFalse();
        }
    }

    private static boolean asks(Cluster cluster) {
        return cluster.lead() instanceof Proposal.NewQuestion;
    }
}
