package app.synoptic.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.session.SessionViewState;
import app.synoptic.ui.Velden;
import app.synoptic.ui.state.OpenDossier;
import app.synoptic.ui.state.Selection;
import app.synoptic.ui.state.Settings;
import app.synoptic.ui.state.Viewport;
import app.synoptic.ui.state.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SessionSnapshotsTest {

    private static final TimeSpan SPRING = new TimeSpan(Instant.parse("1931-03-01T00:00:00Z").toEpochMilli(),
            Instant.parse("1931-06-01T00:00:00Z").toEpochMilli());
    private static final TimeSpan AUTUMN = SPRING.moved(200L * 86_400_000);

    private final OpenDossier open = Velden.open();
    private final Workspace workspace = new Workspace();
    private final Selection selection = new Selection();
    private final Viewport viewport = new Viewport();
    private final Settings settings = Settings.of(Map.of());

    private SessionViewState left() {
        return SessionSnapshots.of(workspace, selection, viewport, settings);
    }

    @Test
    void whatIsSelectedAndWhatIsInViewAreKeptTogether() {
        selection.select(Velden.STRIKE);
        viewport.show(SPRING);
        SessionViewState spring = left();
        selection.select(Velden.TROOPS);
        viewport.show(AUTUMN);

        SessionSnapshots.show(spring, open, workspace, selection, viewport, settings);

        assertThat(selection.focus().event()).isEqualTo(Velden.STRIKE);
        assertThat(viewport.span()).isEqualTo(SPRING);
        assertThat(left()).isEqualTo(spring);
    }

    @Test
    void nothingIsInViewWhileWhatWasSelectedComesBackSoThatNothingMovesThere() {
        selection.select(Velden.STRIKE);
        viewport.show(AUTUMN);
        SessionViewState autumn = left();
        selection.select(Velden.TROOPS);
        viewport.show(SPRING);
        List<@Nullable TimeSpan> seen = new ArrayList<>();
        selection.focusProperty().addListener(_ -> seen.add(viewport.span()));

        SessionSnapshots.show(autumn, open, workspace, selection, viewport, settings);

        assertThat(seen).isEqualTo(Arrays.asList((TimeSpan) null));
        assertThat(viewport.span()).isEqualTo(AUTUMN);
    }

    @Test
    void whereNoStretchOfTimeWasKeptWhatIsInViewStays() {
        SessionViewState nowhere = left();
        viewport.show(AUTUMN);

        SessionSnapshots.show(nowhere, open, workspace, selection, viewport, settings);

        assertThat(viewport.span()).isEqualTo(AUTUMN);
    }
}
