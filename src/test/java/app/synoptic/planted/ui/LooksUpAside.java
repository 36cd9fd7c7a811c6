package app.synoptic.planted.ui;

final class LooksUpAside {

    Object wrong(javafx.scene.Node node) {
        return node.lookup(".label");
    }
}
