package app.synoptic.ui.work;

import app.synoptic.domain.wording.TextOutline;
import app.synoptic.domain.wording.Wording;
import app.synoptic.read.layout.PageLayouts;
import app.synoptic.read.pdf.PdfReader;
import app.synoptic.store.LibraryReader;
import app.synoptic.store.StoreException;
import app.synoptic.ui.state.Pages;
import app.synoptic.ui.state.TextReader;
import app.synoptic.ui.state.WebPage;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Texts read from the store as they are needed. The last ones are kept at hand, as many as are so long together; a longer one
/// is kept alone. A text of which a person has said something since has another state, so none of them is ever stale.
public final class KeptTexts implements TextReader {

    private static final Logger LOG = LoggerFactory.getLogger(KeptTexts.class);
    /// In UTF-16 code units.
    private static final int MOST = 1 << 20;
    private static final int IDLE_SECONDS = 10;

    private final LibraryReader reader;
    private final Executor away;
    private final Executor drawing;
    private final int most;
    /// The one used last stands last; empty for one that is damaged.
    private final Map<TextOutline, Optional<Wording>> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long length;

    private KeptTexts(LibraryReader reader, Executor away, Executor drawing, int most) {
        this.reader = reader;
        this.away = away;
        this.drawing = drawing;
        this.most = most;
    }

    /// One that fetches on a thread of its own, and draws pages on another; they end when they have nothing to do.
    public static KeptTexts of(LibraryReader reader) {
        return new KeptTexts(reader, thread("synoptic-text"), thread("synoptic-pages"), MOST);
    }

    private static Executor thread(String name) {
        ThreadPoolExecutor one = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
                Thread.ofPlatform().name(name).daemon(true).factory());
        one.allowCoreThreadTimeOut(true);
        return one;
    }

    /// One that fetches at once, on the thread that asks.
    static KeptTexts atOnce(LibraryReader reader) {
        return atOnce(reader, MOST);
    }

    /// @param most how long the texts may be together that are kept at hand
    static KeptTexts atOnce(LibraryReader reader, int most) {
        return new KeptTexts(reader, Runnable::run, Runnable::run, most);
    }

    @Override
    public Optional<Wording> read(TextOutline text) {
        synchronized (kept) {
            Optional<Wording> known = kept.get(text);
            if (known != null) {
                return known;
            }
        }
        Optional<Wording> read = reader.sound(text.id());
        synchronized (kept) {
            if (kept.put(text, read) == null) {
                length += length(read);
                forget();
            }
        }
        return read;
    }

    private void forget() {
        Iterator<Optional<Wording>> oldest = kept.values().iterator();
        while (length > most && kept.size() > 1) {
            length -= length(oldest.next());
            oldest.remove();
        }
    }

    private static int length(Optional<Wording> wording) {
        return wording.map(words -> words.text().length()).orElse(0);
    }

    @Override
    public boolean atHand(TextOutline text) {
        synchronized (kept) {
            return kept.containsKey(text);
        }
    }

    @Override
    public void fetch(Collection<TextOutline> texts, Runnable done) {
        List<TextOutline> wanted = List.copyOf(texts);
        away.execute(() -> {
            try {
                wanted.forEach(this::read);
            } catch (StoreException unreadable) {
                LOG.error("a text could not be read", unreadable);
            } finally {
                if (Platform.isFxApplicationThread()) {
                    done.run();
                } else {
                    Platform.runLater(done);
                }
            }
        });
    }

    @Override
    public Optional<Pages> pages(TextOutline text) {
        return PdfReader.made(text.reader()) ? Optional.of(new FilePages(reader, text.id(), drawing)) : Optional.empty();
    }

    @Override
    public Optional<WebPage> webPage(TextOutline text) {
        return PageLayouts.possible(text.reader()) ? Optional.of(new FileWebPage(reader, text, this, drawing)) : Optional.empty();
    }
}
