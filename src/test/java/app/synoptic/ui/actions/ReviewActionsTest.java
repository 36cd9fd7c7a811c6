package app.synoptic.ui.actions;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Finding;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.wording.Match;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.screen.InWindow;
import app.synoptic.screen.Waiting;
import app.synoptic.screen.WindowRobot;
import app.synoptic.store.HeldText;
import app.synoptic.store.Library;
import app.synoptic.ui.MemorySeeker;
import app.synoptic.ui.Velden;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Jobs;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

@InWindow
class ReviewActionsTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Workspace workspace = MemorySeeker.workspace();

    @Test
    void readsNoDossierFromTheStoreToCountWhereAllEvidenceStandsWordForWord(WindowRobot robot) {
        Button count = counting(robot, Velden.open());
        assertThat(asked).contains("held").doesNotContain("dossier");
        assertThat(count.isVisible()).isFalse();
    }

    @Test
    void countsWhatDoesNot(WindowRobot robot) {
        OpenDossier open = Velden.open();
        SourceText text = open.text(Velden.HERALD).orElseThrow();
        Finding sound = text.of(Velden.STRIKE).getFirst();
        Finding changed = new Finding(sound.evidence(), sound.text(), Match.CHANGED, sound.places(), sound.places());
        Map<SourceId, SourceText> texts = new HashMap<>(open.texts());
        texts.put(Velden.HERALD, text.with(Map.of(Velden.STRIKE, List.of(changed)), Map.of()));
        Button count = counting(robot, OpenDossier.of(open.dossier(), texts));

        assertThat(asked).contains("dossier");
        assertThat(count.isVisible()).isTrue();
        assertThat(count.getText()).startsWith("1 ");
    }

    private Button counting(WindowRobot robot, OpenDossier open) {
        ReviewActions review = new ReviewActions(workspace, new Overlay(), new Notice());
        try (Jobs jobs = new Jobs(failure -> { throw new AssertionError(failure); })) {
            boolean[] idle = {false};
            robot.interact(() -> {
                review.attach(library(open), jobs, null);
                workspace.show(open);
                jobs.keep(() -> true, _ -> idle[0] = true);
            });
            Waiting.until(() -> idle[0]);
        }
        review.dispose();
        return (Button) review.count();
    }

    /// The store that holds what is shown.
    private Library library(OpenDossier open) {
        return (Library) Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[] {Library.class}, (_, method, arguments) -> {
            asked.add(method.getName());
            return switch (method.getName()) {
                case "dossiers" -> List.of(open.dossier().id());
                case "dossier" -> open.dossier();
                case "held" -> open.texts().values().stream().map(text -> new HeldText(text.source(), text.id(), TextKind.DIGEST)).toList();
                case "findings" -> open.texts().values().stream().filter(text -> text.id().equals((TextId) arguments[1]))
                        .flatMap(text -> text.findings().values().stream()).flatMap(List::stream).toList();
                case "wording" -> open.texts().values().stream().filter(text -> text.id().equals((TextId) arguments[0])).map(SourceText::wording).findFirst();
                default -> throw new UnsupportedOperationException(method.getName());
            };
        });
    }
}
