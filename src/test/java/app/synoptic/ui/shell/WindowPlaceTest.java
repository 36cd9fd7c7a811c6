package app.synoptic.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.ui.state.Settings;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    private static final Rectangle2D LEFT = new Rectangle2D(0, 30, 1920, 1050);
    private static final Rectangle2D RIGHT = new Rectangle2D(1920, 0, 1280, 1024);

    @Test
    void isAsItWasLeft() {
        Settings settings = Settings.of(Map.of());
        assertThat(WindowPlace.kept(settings)).isEmpty();
        WindowPlace place = at(100, 80, 1400, 900);
        place.keep(settings);
        assertThat(WindowPlace.kept(Settings.of(settings.kept()))).contains(place);
        new WindowPlace(place.bounds(), true).keep(settings);
        assertThat(WindowPlace.kept(settings)).contains(new WindowPlace(place.bounds(), true));
    }

    @Test
    void isNotMovedWhereItLiesWhollyOnAScreen() {
        assertThat(at(100, 80, 1400, 900).on(List.of(LEFT, RIGHT))).isEqualTo(at(100, 80, 1400, 900));
        assertThat(at(2000, 10, 1000, 900).on(List.of(LEFT, RIGHT))).isEqualTo(at(2000, 10, 1000, 900));
    }

    @Test
    void comesBackFromAScreenThatIsGone() {
        assertThat(at(2000, 10, 1000, 900).on(List.of(LEFT))).isEqualTo(at(920, 30, 1000, 900));
        assertThat(at(-5000, -5000, 1000, 900).on(List.of(LEFT, RIGHT))).isEqualTo(at(0, 30, 1000, 900));
    }

    @Test
    void isMovedInWhollyOnTheScreenItLiesOnMost() {
        assertThat(at(1800, 500, 1000, 900).on(List.of(LEFT, RIGHT))).isEqualTo(at(1920, 124, 1000, 900));
        assertThat(at(0, -200, 1000, 900).on(List.of(LEFT))).isEqualTo(at(0, 30, 1000, 900));
    }

    @Test
    void isNoLargerThanTheScreen() {
        assertThat(at(0, 0, 3840, 2100).on(List.of(LEFT))).isEqualTo(at(0, 30, 1920, 1050));
    }

    @Test
    void isForgottenWhereItCannotBeReadWhole() {
        assertThat(WindowPlace.kept(Settings.of(Map.of("place.window.x", "3", "place.window.y", "3", "place.window.width", "-1",
                "place.window.height", "9")))).isEmpty();
    }

    private static WindowPlace at(double x, double y, double width, double height) {
        return new WindowPlace(new Rectangle2D(x, y, width, height), false);
    }
}
