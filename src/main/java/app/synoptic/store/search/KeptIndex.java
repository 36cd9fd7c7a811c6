package app.synoptic.store.search;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.StoreException;
import app.synoptic.text.find.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index of one library, open when it is first used, and made anew where it is of no use.
final class KeptIndex {

    private static final Logger LOG = LoggerFactory.getLogger(KeptIndex.class);

    /// Where the files of an index lie.
    private interface Place {
        Directory open() throws IOException;

        Directory empty() throws IOException;
    }

    private static final class Memory implements Place {
        @Override
        public Directory open() {
            return new ByteBuffersDirectory();
        }

        @Override
        public Directory empty() {
            return new ByteBuffersDirectory();
        }
    }

    private record Folder(IndexFolder folder) implements Place {
        @Override
        public Directory open() throws IOException {
            return folder.open();
        }

        @Override
        public Directory empty() throws IOException {
            return folder.empty();
        }
    }

    private record Open(OpenIndex index, IndexUpdater abreast) {}

    private Place place;
    private volatile @Nullable Open open;
    private volatile boolean closed;

    /// @param library the library's folder; null where the index is kept nowhere
    KeptIndex(@Nullable Path library) {
        place = library == null ? new Memory() : new Folder(new IndexFolder(library));
    }

    /// Something done to the index.
    private interface Work {
        int with(IndexUpdater abreast) throws IOException;
    }

    synchronized int keep(SearchableContents contents, Function<TextId, Optional<Wording>> read, IndexProgress pace) {
        return work(abreast -> abreast.keep(contents, read, pace));
    }

    synchronized void texts(Collection<TextId> texts, Function<TextId, Optional<Wording>> read, IndexProgress pace) {
        work(abreast -> abreast.texts(texts, read, pace));
    }

    synchronized void forget(Collection<TextId> texts) {
        work(abreast -> {
            abreast.forget(texts);
            return 0;
        });
    }

    synchronized void retain(Collection<DossierId> dossiers, Collection<TextId> texts) {
        work(abreast -> {
            abreast.retain(dossiers, texts);
            return 0;
        });
    }

    synchronized void renew() {
        drop();
        try {
            opened(true);
        } catch (IOException | RuntimeException e) {
            LOG.warn("the search index is not made anew now", e);
        }
    }

    private int work(Work work) {
        for (int failed = 0; !closed; failed++) {
            try {
                return work.with(opened(failed > 0).abreast);
            } catch (StoreException unreadable) {
                throw unreadable;
            } catch (IOException | RuntimeException | InternalError e) {
                drop();
                if (Thread.currentThread().isInterrupted() || closed) {
                    return 0;
                }
                LOG.warn("the search index is made anew", e);
                if (failed > 0 || e instanceof LockObtainFailedException) {
                    place = new Memory();
                }
                if (failed > 1) {
                    throw new StoreException(StoreException.Reason.FAILED, "The search index cannot be made.", e);
                }
            }
        }
        return 0;
    }

    private Open opened(boolean empty) throws IOException {
        Open now = open;
        if (now == null) {
            OpenIndex index = new OpenIndex(empty ? place.empty() : place.open());
            now = new Open(index, new IndexUpdater(index));
            open = now;
        }
        return now;
    }

    private void drop() {
        Open now = open;
        open = null;
        if (now != null) {
            now.index.drop();
        }
    }

    /// See [SearchIndex#find].
    Optional<Results> find(Query query, SearchScope scope, int most, BooleanSupplier wanted) {
        Open now = open;
        if (now == null) {
            return Optional.empty();
        }
        if (query.isEmpty()) {
            return Optional.of(Results.NOTHING);
        }
        try {
            return Optional.of(now.index.read(searcher -> IndexSearch.in(searcher, query, scope, most, wanted)));
        } catch (CancellationException unwanted) {
            throw unwanted;
        } catch (IOException | RuntimeException | InternalError e) {
            damaged(now, e);
            return Optional.empty();
        }
    }

    private synchronized void damaged(Open then, Throwable why) {
        if (open == then && !closed) {
            LOG.warn("the search index is damaged", why);
            drop();
        }
    }

    /// Leaves the index as it is. What is being written ends first.
    void close() {
        closed = true;
        closeOpen();
    }

    private synchronized void closeOpen() {
        Open now = open;
        open = null;
        if (now != null) {
            try {
                now.index.close();
            } catch (IOException | RuntimeException e) {
                LOG.info("the search index is not kept", e);
            }
        }
    }
}
