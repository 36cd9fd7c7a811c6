package app.synoptic.ui.state;

import app.synoptic.domain.wording.TextOutline;
import app.synoptic.domain.wording.Wording;
import java.util.Collection;
import java.util.Optional;

/// Gives the words of texts to whoever needs them. Safe for any thread.
public interface TextReader {

    /// The words of a text, which are read where they are not at hand; empty where they are damaged.
    Optional<Wording> read(TextOutline text);

    /// Whether [#read] would answer without reading.
    boolean atHand(TextOutline text);

    /// Reads some texts without holding up the caller, the FX thread; runs `done` there when they are at hand, or cannot be.
    void fetch(Collection<TextOutline> texts, Runnable done);

    /// The pages of the file a text was read from; empty where it has none.
    default Optional<Pages> pages(TextOutline text) {
        return Optional.empty();
    }

    /// The saved page a text was read from; empty where it was read from another kind of file.
    default Optional<WebPage> webPage(TextOutline text) {
        return Optional.empty();
    }

    /// Gives one text that is in memory.
    static TextReader of(Wording wording) {
        return new TextReader() {
            @Override
            public Optional<Wording> read(TextOutline text) {
                return Optional.of(wording);
            }

            @Override
            public boolean atHand(TextOutline text) {
                return true;
            }

            @Override
            public void fetch(Collection<TextOutline> texts, Runnable done) {
                done.run();
            }
        };
    }
}
