package app.synoptic.ui.authoring;

import static app.synoptic.ui.Velden.COURIER;
import static app.synoptic.ui.Velden.GAZETTE;
import static app.synoptic.ui.Velden.HERALD;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.domain.wording.Place;
import app.synoptic.edit.SourceEdits.DescribeSource;
import app.synoptic.screen.WindowRobot;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;

/// The form in which a source is described.
class SourceFormTest extends InForm {

    @Test
    void whatItsFileSaysIsOfferedForASource(WindowRobot robot) {
        var open = OpenDossier.of(Velden.derived(COURIER, HERALD), Map.of());
        Source herald = open.dossier().source(HERALD).orElseThrow();
        SourceForm[] form = new SourceForm[1];
        show(robot, () -> form[0] = new SourceForm(open, herald, () -> { }, keeping, this::close));
        assertThat(robot.lookup("#said-published").query().isVisible()).isFalse();
        robot.interact(() -> form[0].tell(new Metadata(List.of(new Found(Field.PUBLISHED, "1931-05-04T09:30:00+02:00", Place.JSON_LD, "datePublished", 0.92),
                new Found(Field.PUBLISHED, "1931-05-05", Place.URL, "url", 1), new Found(Field.PUBLISHED, "1931-05-05", Place.META, "dc.date", 0.9),
                new Found(Field.PUBLISHED, "1931-05", Place.OTHER, "copyright", 0.35), new Found(Field.AUTHOR, "A. Hand", Place.META, "author", 0.8)))));
        assertThat(robot.lookup("#said-published .hyperlink").<Hyperlink>queryAll()).extracting(Hyperlink::getText).containsExactly(
                "1931-05-05: its address, the head of the page (dc.date), 100 % sure",
                "1931-05-04T09:30+02:00: the page’s data for search engines (datePublished), 92 % sure",
                "1931-05?: an unmarked place of the file (copyright), a guess");
        robot.interact(() -> robot.lookup("#said-published .hyperlink").nth(1).<Hyperlink>query().fire());
        robot.interact(() -> robot.lookup("#said-author .hyperlink").<Hyperlink>query().fire());
        robot.interact(() -> form[0].tell(new Metadata(List.of(new Found(Field.TITLE, robot.lookup("#source-title").<TextInputControl>query().getText(), Place.META, "og:title", 0.9)))));
        assertThat(robot.lookup("#said-title .made").<Label>query().getText()).isEqualTo("From the head of the page (og:title), 90 % sure");
        assertThat(robot.lookup("#said-published").query().isVisible()).isFalse();
        press(robot, "#authoring-save");
        assertThat(asked).hasSize(1).first().isInstanceOfSatisfying(DescribeSource.class, edit -> {
            assertThat(edit.now().published()).hasToString("1931-05-04T09:30+02:00");
            assertThat(edit.now().authors()).contains("A. Hand");
        });
    }

    @Test
    void aSourceIsDescribedAndNeverTakenFromItself(WindowRobot robot) {
        var open = OpenDossier.of(Velden.derived(COURIER, HERALD), Map.of());
        Source herald = open.dossier().source(HERALD).orElseThrow();
        show(robot, () -> new SourceForm(open, herald, () -> { }, keeping, this::close));
        assertThat(robot.lookup("#source-origin").<ChoiceBox<Optional<SourceId>>>query().getItems())
                .doesNotContain(Optional.of(HERALD), Optional.of(COURIER)).contains(Optional.empty(), Optional.of(GAZETTE));
        press(robot, "#authoring-save");
        assertThat(asked).containsExactly(new DescribeSource(herald));
        show(robot, () -> new SourceForm(open, herald, () -> { }, keeping, this::close));
        for (String[] wrong : new String[][] {{"#source-url", "ftp://x"}, {"#source-language", "English!"}, {"#source-published", "one day"}, {"#source-publisher", " "}}) {
            String before = robot.lookup(wrong[0]).<TextInputControl>query().getText();
            type(robot, wrong[0], wrong[1]);
            assertThat(save(robot).isDisabled()).as(wrong[0]).isTrue();
            type(robot, wrong[0], before == null ? "" : before);
        }
        type(robot, "#source-url", "https://example.org/a?b=c");
        type(robot, "#source-authors", "A. Hand;");
        type(robot, "#source-knows", "");
        press(robot, "#authoring-save");
        Source now = ((DescribeSource) asked.getLast()).now();
        assertThat(now.url()).isEqualTo("https://example.org/a?b=c");
        assertThat(now.authors()).containsExactly("A. Hand");
        assertThat(now.knows()).isNull();
    }
}
