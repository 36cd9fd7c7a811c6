package app.synoptic.planted;

import javafx.stage.Stage;

/// The root of a small house in which every rule of [app.synoptic.HouseRules] is broken once.
public final class Wiring {

    Stage stage;
}
