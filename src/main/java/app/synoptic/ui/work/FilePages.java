package app.synoptic.ui.work;

import app.synoptic.domain.wording.TextId;
import app.synoptic.read.pdf.PdfMap;
import app.synoptic.read.process.SafeReader;
import app.synoptic.store.LibraryReader;
import app.synoptic.ui.state.Pages;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The pages of a PDF file that a library keeps, read by the process that is trusted with such files.
final class FilePages implements Pages {

    private static final Logger LOG = LoggerFactory.getLogger(FilePages.class);

    private final LibraryReader shelf;
    private final TextId text;
    private final Executor away;
    /// The bytes, while somebody looks at the pages. For the thread that reads.
    private byte @Nullable [] file;

    FilePages(LibraryReader shelf, TextId text, Executor away) {
        this.shelf = shelf;
        this.text = text;
        this.away = away;
    }

    @Override
    public void map(Consumer<Optional<PdfMap>> done) {
        read(file -> SafeReader.shared().map(file), done);
    }

    @Override
    public Optional<PdfMap> read() {
        try {
            return shelf.file(text).flatMap(bytes -> SafeReader.shared().map(bytes));
        } catch (RuntimeException unreadable) {
            LOG.warn("the pages of a file cannot be read", unreadable);
            return Optional.empty();
        }
    }

    @Override
    public void picture(int page, double scale, Consumer<Optional<Image>> done) {
        read(file -> SafeReader.shared().picture(file, page, (float) scale).map(FilePages::image), done);
    }

    private <T> void read(Function<byte[], Optional<T>> reader, Consumer<Optional<T>> done) {
        answer(away, () -> bytes().flatMap(reader), done);
    }

    /// Reads away from the FX thread and answers there, with nothing where that fails.
    static <T> void answer(Executor away, Supplier<Optional<T>> reader, Consumer<Optional<T>> done) {
        away.execute(() -> {
            Optional<T> read = Optional.empty();
            try {
                read = reader.get();
            } catch (RuntimeException unreadable) {
                LOG.warn("the pages of a file cannot be shown", unreadable);
            }
            Optional<T> answer = read;
            Platform.runLater(() -> done.accept(answer));
        });
    }

    private Optional<byte[]> bytes() {
        if (file == null) {
            file = shelf.file(text).orElse(null);
        }
        return Optional.ofNullable(file);
    }

    static Image image(BufferedImage picture) {
        int width = picture.getWidth();
        WritableImage image = new WritableImage(width, picture.getHeight());
        image.getPixelWriter().setPixels(0, 0, width, picture.getHeight(), PixelFormat.getIntArgbInstance(),
                picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width), 0, width);
        return image;
    }
}
