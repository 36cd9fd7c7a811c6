package app.synoptic.planted.ui.timeline.layout;

final class KnowsJavaFx {

    javafx.scene.Node wrong;
}
