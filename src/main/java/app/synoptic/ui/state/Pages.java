package app.synoptic.ui.state;

import app.synoptic.read.pdf.PdfMap;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;

/// The pages of the file that a text was read from. For the FX thread, which is never held up; answers come there.
public interface Pages {

    /// Tells where the words of the text stand; empty where the file cannot be read as pages.
    void map(Consumer<Optional<PdfMap>> done);

    /// The same for another thread than FX, which waits for it.
    Optional<PdfMap> read();

    /// Draws a page.
    ///
    /// @param page  counted from 1
    /// @param scale pixels per point; less where that would make too many of them
    void picture(int page, double scale, Consumer<Optional<Image>> done);
}
