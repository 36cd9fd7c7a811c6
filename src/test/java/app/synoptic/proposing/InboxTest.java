package app.synoptic.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.OpenWindow;
import app.synoptic.affairs.Halden;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.Kind;
import app.synoptic.domain.SourceId;
import app.synoptic.drafts.KeptDrafts;
import app.synoptic.propose.Cluster;
import app.synoptic.propose.Proposal;
import app.synoptic.propose.ProposalId;
import app.synoptic.propose.draft.ProposalDraft.Quote;
import app.synoptic.propose.draft.ProposalDraft.Sort;
import app.synoptic.propose.draft.ProposalDraft;
import app.synoptic.propose.event.HappeningStatus;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.h2.H2Library;
import app.synoptic.ui.WindowDriver;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Six pages on one affair are dropped, and what they tell is decided on from the keyboard.
@InWindow
class InboxTest {

    private static final int MOST_KEYS = 60;

    @TempDir
    Path folder;
    @TempDir
    Path articles;

    private static int tabbed(WindowRobot robot, String name) {
        return robot.lookup(".side .tab-label").<Label>queryAll().stream().map(Label::getText).filter(text -> text.startsWith(name)).map(text -> Integer.parseInt(text.replaceAll("\\D", "")))
                .findFirst().orElseThrow();
    }

    @Test
    void aNewAffairComesTogetherInAFewKeys(WindowRobot robot) throws Exception {
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), robot)) {
            Proposals.begin(window, robot, "The bridge");
            window.give(Halden.write(articles).toArray(Path[]::new));
            window.until(() -> Proposals.of(robot).size() > 20);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            int keys = 1;
            while (!Proposals.of(robot).isEmpty() && keys < MOST_KEYS) {
                window.press(KeyCode.A);
                keys++;
            }
            window.until(() -> tabbed(robot, "List") >= 20);
            window.until(() -> window.seen("#inbox .nothing"));
            assertThat(window.notice()).doesNotContain("cannot");
        }
        try (H2Library library = H2Library.open(folder.resolve("library"))) {
            List<Event> events = library.dossier(library.dossiers().getLast()).events();
            assertThat(events).hasSizeGreaterThanOrEqualTo(20);
            assertThat(events.stream().filter(event -> event.attestations().stream().map(Attestation::source).distinct().count() > 1)).hasSizeGreaterThanOrEqualTo(6);
            assertThat(events).flatExtracting(Event::attestations).allSatisfy(one -> assertThat(one.proposed()).isNotNull());
        }
    }

    @Test
    void whatIsRefusedStaysAwayAndComesBackByUndo(WindowRobot robot) throws Exception {
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), robot)) {
            Proposals.begin(window, robot, "The bridge");
            window.give(Halden.write(articles).getFirst());
            window.until(() -> Proposals.of(robot).size() > 3);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            ProposalId first = Proposals.of(robot).getFirst().id();
            window.press(KeyCode.R);
            window.until(() -> Proposals.of(robot).stream().noneMatch(one -> one.id().equals(first)));
            window.press(KeyCode.A);
            window.until(() -> tabbed(robot, "List") == 1);
            assertThat(Proposals.of(robot)).noneMatch(one -> one.id().equals(first));
            window.until(() -> window.seen("#inbox .proposal-card .line"));
            window.press(KeyCode.Z);
            window.until(() -> tabbed(robot, "List") == 0);
            window.press(KeyCode.Z);
            window.until(() -> Proposals.of(robot).stream().anyMatch(one -> one.id().equals(first)));
        }
    }

    /// Words of a happening that is an event already are offered to it before a second one is made.
    @Test
    void markedWordsFillInTheFormAndTheSameEventIsOffered(WindowRobot robot) throws Exception {
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), robot)) {
            Proposals.begin(window, robot, "The bridge");
            window.give(Halden.write(articles).subList(0, 2).toArray(Path[]::new));
            window.until(() -> window.seen("#pane-the-lantern") && window.seen("#pane-vale-courier"));
            window.mark("vale-courier", "the police closed the road between Halden and Ormby");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            window.until(() -> window.seen("#event-form"));
            assertThat(robot.lookup("#event-date").<TextField>query().getText()).isEqualTo("2023-03-14");
            robot.type(KeyCode.ENTER);
            window.until(() -> tabbed(robot, "List") == 1);

            window.mark("the-lantern", "Police closed the road from Halden to Ormby");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
            window.until(() -> window.seen("#event-form"));
            robot.interact(() -> robot.from(robot.lookup("#event-form").query()).lookup(".hyperlink").<Hyperlink>queryAll().stream()
                    .filter(link -> String.valueOf(link.getId()).startsWith("event-near-")).findFirst().orElseThrow().fire());
            window.until(() -> new WindowDriver(robot).lit(new SourceId("the-lantern")).equals(List.of("Police closed the road from Halden to Ormby")));
            assertThat(tabbed(robot, "List")).isEqualTo(1);
        }
    }

    /// Of all that is proposed, what is of one source, of one day or surer than something is shown alone.
    @Test
    void onlySomeAreShown(WindowRobot robot) {
        try (OpenWindow window = new OpenWindow(folder.resolve("library"), robot)) {
            Proposals.begin(window, robot, "The bridge");
            window.give(Halden.write(articles).subList(0, 3).toArray(Path[]::new));
            window.until(() -> Proposals.of(robot).stream().flatMap(cluster -> cluster.sources().stream()).distinct().count() == 3);
            robot.interact(() -> robot.lookup("#inbox-filter").<Hyperlink>query().fire());
            window.until(() -> robot.lookup("#inbox-date").<ChoiceBox<Optional<String>>>query().getItems().contains(Optional.of("2023-03-02")));
            int all = Proposals.of(robot).size();
            choose(robot, "#inbox-date", Optional.of("2023-03-02"));
            assertThat(Proposals.of(robot)).isNotEmpty().allSatisfy(one -> assertThat(one.date()).hasValueSatisfying(date -> assertThat(date.date()).hasToString("2023-03-02")));
            choose(robot, "#inbox-date", Optional.empty());
            choose(robot, "#inbox-score", 0.7);
            assertThat(Proposals.of(robot)).hasSizeLessThan(all).isNotEmpty().allSatisfy(one -> assertThat(one.lead().ground().score()).isGreaterThanOrEqualTo(0.7));
            choose(robot, "#inbox-score", 0.0);
            robot.interact(() -> robot.lookup("#inbox-source").<ComboBox<Optional<SourceId>>>query().setValue(Optional.of(new SourceId("north-post"))));
            WindowDriver.settle();
            assertThat(Proposals.of(robot)).hasSizeLessThan(all).isNotEmpty().allSatisfy(one -> assertThat(one.sources()).contains(new SourceId("north-post")));
        }
    }

    private static <T> void choose(WindowRobot robot, String box, T value) {
        robot.interact(() -> robot.lookup(box).<ChoiceBox<T>>query().setValue(value));
        WindowDriver.settle();
    }

    private static ProposalDraft draft(SourceId source, String label, String words) {
        return new ProposalDraft("proposals[0]", Sort.EVENT, source, List.of(new Quote(words, null, null)), label, null, HappeningStatus.HAPPENED, new Kind("other"), List.of(), List.of(),
                null, null, 1, "a model", "it says so");
    }

    private static List<Proposal> drafted(WindowRobot robot) {
        return Proposals.of(robot).stream().flatMap(cluster -> cluster.members().stream()).filter(one -> one.ground().by().equals("a model")).toList();
    }

    @Test
    void theyWaitInTheInboxOverARestartAndGoWhenDecidedOn(WindowRobot robot) {
        Path store = folder.resolve("library");
        try (OpenWindow window = new OpenWindow(store, robot)) {
            Proposals.begin(window, robot, "The bridge");
            window.give(Halden.write(articles).getFirst());
            window.until(() -> Proposals.of(robot).size() > 3);
        }
        DossierId dossier;
        SourceId source;
        try (H2Library library = H2Library.open(store)) {
            dossier = library.dossiers().getLast();
            source = library.sources(dossier).getFirst().id();
        }
        KeptDrafts kept = new KeptDrafts(store, null);
        ProposalDraft ferry = draft(source, "A captain takes children over", "carried schoolchildren across the river with his own boat");
        ProposalDraft invented = draft(source, "Divers find gold", "divers found gold in the river");
        kept.keep(dossier, List.of(ferry, invented));
        try (OpenWindow window = new OpenWindow(store, robot, Map.of("place.tour-taken", "1", "word.dossier", dossier.value()), store)) {
            window.until(() -> !drafted(robot).isEmpty());
            assertThat(drafted(robot)).singleElement().isInstanceOfSatisfying(Proposal.NewEvent.class, own -> assertThat(own.happening().label()).isEqualTo("A captain takes children over"));
            assertThat(kept.of(dossier)).hasSize(2);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT6);
            ListView<Cluster> list = Proposals.list(robot);
            robot.interact(() -> list.getSelectionModel().select(list.getItems().stream().filter(cluster -> cluster.members().contains(drafted(robot).getFirst())).findFirst().orElseThrow()));
            window.press(KeyCode.R);
            window.until(() -> drafted(robot).isEmpty());
            window.until(() -> kept.of(dossier).size() == 1);
            window.press(KeyCode.Z);
            window.until(() -> !drafted(robot).isEmpty());
            window.until(() -> kept.of(dossier).size() == 2);
        }
    }
}
