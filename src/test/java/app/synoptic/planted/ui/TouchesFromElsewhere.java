package app.synoptic.planted.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.screen.WindowRobot;
import org.junit.jupiter.api.Test;

final class TouchesFromElsewhere {

    @Test
    void wrong() {
        assertThat(new WindowRobot().lookup(".label").queryAll()).isNotEmpty();
    }
}
