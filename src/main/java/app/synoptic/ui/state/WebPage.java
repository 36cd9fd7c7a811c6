package app.synoptic.ui.state;

import app.synoptic.read.layout.PageItem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// The saved page that a text was read from, to be set anew. For the FX thread, which is never held up; answers come there.
public interface WebPage {

    /// Tells what is on the page, in its order; empty where it gives other words than the text has.
    void items(Consumer<Optional<List<PageItem>>> done);

    /// Gives a picture of the page; empty where its file does not hold it, or it cannot be decoded.
    ///
    /// @param number as its item has it
    /// @param width  so many pixels it is wide at most
    void picture(int number, int width, Consumer<Optional<Image>> done);
}
