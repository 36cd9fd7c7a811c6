package app.synoptic.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/// Files dropped on the window.
final class FileDrop {

    private FileDrop() {}

    /// Has `taken` given the files a person drops on `node`.
    static void on(Node node, Consumer<List<Path>> taken) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        node.setOnDragDropped(event -> {
            boolean files = event.getDragboard().hasFiles();
            if (files) {
                taken.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
            }
            event.setDropCompleted(files);
            event.consume();
        });
    }
}
