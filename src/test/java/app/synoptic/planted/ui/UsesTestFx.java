package app.synoptic.planted.ui;

import org.testfx.api.FxRobot;

final class UsesTestFx {

    Object wrong() {
        return new FxRobot().lookup(".label");
    }
}
