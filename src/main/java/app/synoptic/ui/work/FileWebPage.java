package app.synoptic.ui.work;

import app.synoptic.domain.wording.TextOutline;
import app.synoptic.read.layout.LaidPage;
import app.synoptic.read.layout.PageItem;
import app.synoptic.read.layout.PageLayouts;
import app.synoptic.read.process.SafeReader;
import app.synoptic.store.LibraryReader;
import app.synoptic.ui.state.TextReader;
import app.synoptic.ui.state.WebPage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/// A saved page that a library keeps. Its pictures are decoded by the process that is trusted with such files.
final class FileWebPage implements WebPage {

    private final LibraryReader reader;
    private final TextOutline text;
    private final TextReader words;
    private final Executor away;
    /// The page, while somebody looks at it. For the thread that reads.
    private @Nullable LaidPage page;

    FileWebPage(LibraryReader reader, TextOutline text, TextReader words, Executor away) {
        this.reader = reader;
        this.text = text;
        this.words = words;
        this.away = away;
    }

    @Override
    public void items(Consumer<Optional<List<PageItem>>> done) {
        FilePages.answer(away, () -> page().map(LaidPage::items), done);
    }

    @Override
    public void picture(int number, int width, Consumer<Optional<Image>> done) {
        FilePages.answer(away, () -> page().flatMap(laid -> laid.picture(number)).flatMap(bytes -> SafeReader.shared().decode(bytes, width)).map(FilePages::image), done);
    }

    private Optional<LaidPage> page() {
        if (page == null) {
            page = reader.file(text.id()).flatMap(file -> words.read(text).flatMap(own -> PageLayouts.of(file, own))).orElse(null);
        }
        return Optional.ofNullable(page);
    }
}
