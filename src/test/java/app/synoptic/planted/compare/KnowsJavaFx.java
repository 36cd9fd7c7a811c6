package app.synoptic.planted.compare;

final class KnowsJavaFx {

    javafx.scene.Node wrong;
}
