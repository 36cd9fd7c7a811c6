package app.synoptic.ui.actions;

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
import app.synoptic.ui.UnkeptView;
import app.synoptic.ui.Velden;
import app.synoptic.ui.controls.Notice;
import app.synoptic.ui.controls.Overlay;
import app.synoptic.ui.state.CurrentSession;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.SourceText;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import app.synoptic.ui.work.Jobs;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import static org.assertj.core.api.Assertions.assertThat;

@InWindow
class ReviewActionsTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Workspace workspace = MemorySeeker.workspace();
    private volatile boolean began;

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
        WindowState state = new WindowState(workspace, new Selection(), new Viewport(), Settings.of(Map.of()), new CurrentSession());
        ReviewActions[] review = {null};
        try (Jobs jobs = new Jobs(failure -> { throw new AssertionError(failure); })) {
            boolean[] idle = {false};
            robot.interact(() -> {
                AppServices services = UnkeptView.services(state, jobs, library(open));
                review[0] = new ReviewActions(state, services, new WindowSurface(new Overlay(), new Notice(), UnkeptView.NONE, _ -> {}));
                began = true;
                workspace.show(open);
                jobs.keep(() -> true, _ -> idle[0] = true);
            });
            Waiting.until(() -> idle[0]);
        }
        review[0].dispose();
        return (Button) review[0].count();
    }

    /// The store that holds what is shown.
    private Library library(OpenDossier open) {
        return (Library) Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[] {Library.class}, (_, method, arguments) -> {
            asked.add(method.getName());
            return switch (method.getName()) {
                case "dossiers" -> began ? List.of(open.dossier().id()) : List.of();
                case "dossier" -> open.dossier();
                case "held" -> open.texts().values().stream().map(text -> new HeldText(text.source(), text.id(), TextKind.DIGEST)).toList();
                case "findings" -> open.texts().values().stream().filter(text -> text.id().equals((TextId) arguments[1]))
                        .flatMap(text -> text.findings().values().stream()).flatMap(List::stream).toList();
                case "wording" -> open.texts().values().stream().filter(text -> text.id().equals((TextId) arguments[0])).map(SourceText::wording).findFirst();
                default -> UnkeptView.nothing(method.getReturnType());
            };
        });
    }
}
