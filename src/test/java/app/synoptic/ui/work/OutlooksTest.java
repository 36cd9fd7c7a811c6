package app.synoptic.ui.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.axis.Span;
import app.synoptic.domain.session.Outlook;
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

class OutlooksTest {

    private static final Span SPRING = new Span(Instant.parse("1931-03-01T00:00:00Z").toEpochMilli(),
            Instant.parse("1931-06-01T00:00:00Z").toEpochMilli());
    private static final Span AUTUMN = SPRING.moved(200L * 86_400_000);

    private final OpenDossier open = Velden.open();
    private final Workspace workspace = new Workspace();
    private final Selection selection = new Selection();
    private final Viewport viewport = new Viewport();
    private final Settings settings = Settings.of(Map.of());

    private Outlook left() {
        return Outlooks.of(workspace, selection, viewport, settings);
    }

    @Test
    void whatIsSelectedAndWhatIsInViewAreKeptTogether() {
        selection.select(Velden.STRIKE);
        viewport.show(SPRING);
        Outlook spring = left();
        selection.select(Velden.TROOPS);
        viewport.show(AUTUMN);

        Outlooks.show(spring, open, workspace, selection, viewport, settings);

        assertThat(selection.focus().event()).isEqualTo(Velden.STRIKE);
        assertThat(viewport.span()).isEqualTo(SPRING);
        assertThat(left()).isEqualTo(spring);
    }

    @Test
    void nothingIsInViewWhileWhatWasSelectedComesBackSoThatNothingMovesThere() {
        selection.select(Velden.STRIKE);
        viewport.show(AUTUMN);
        Outlook autumn = left();
        selection.select(Velden.TROOPS);
        viewport.show(SPRING);
        List<@Nullable Span> seen = new ArrayList<>();
        selection.focusProperty().addListener(_ -> seen.add(viewport.span()));

        Outlooks.show(autumn, open, workspace, selection, viewport, settings);

        assertThat(seen).isEqualTo(Arrays.asList((Span) null));
        assertThat(viewport.span()).isEqualTo(AUTUMN);
    }

    @Test
    void whereNoStretchOfTimeWasKeptWhatIsInViewStays() {
        Outlook nowhere = left();
        viewport.show(AUTUMN);

        Outlooks.show(nowhere, open, workspace, selection, viewport, settings);

        assertThat(viewport.span()).isEqualTo(AUTUMN);
    }
}
