package app.synoptic.store.search;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.Wording;
import app.synoptic.store.StoreException;
import app.synoptic.text.find.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The words of one library, to look in. Made of what the store has, by whoever keeps it abreast; nothing that befalls it is
/// an error to anybody: what is damaged, missing or of another version is thrown away, and is whole again when it was told
/// everything once more; where its folder cannot be written it is kept in memory. Any thread may look while one writes.
///
/// Lucene is loaded when the index is first told something.
public final class SearchIndex implements AutoCloseable {

    private final @Nullable Path library;
    private volatile @Nullable KeptIndex kept;
    private boolean closed;

    private SearchIndex(@Nullable Path library) {
        this.library = library;
    }

    /// The index in a library's folder. Nothing of it is opened before it is told something.
    public static SearchIndex beside(Path library) {
        return new SearchIndex(library);
    }

    /// One that is kept nowhere.
    public static SearchIndex inMemory() {
        return new SearchIndex(null);
    }

    /// Whether the index in a library's folder is whole, or there is none; read from end to end.
    public static boolean whole(Path library) {
        return !Files.exists(library.resolve(IndexFolder.NAME)) || new IndexFolder(library).sound();
    }

    /// Empties the index of a library that nobody has open; it is made anew when it is next used.
    public static void remove(Path library) {
        try {
            new IndexFolder(library).empty().close();
        } catch (IOException e) {
            throw new StoreException(StoreException.Reason.FAILED, "The search index of %s cannot be removed.".formatted(library), e);
        }
    }

    /// Throws the index away; it is to be told everything again.
    public void renew() {
        open().ifPresent(KeptIndex::renew);
    }

    private synchronized Optional<KeptIndex> open() {
        if (kept == null && !closed) {
            kept = new KeptIndex(library);
        }
        return Optional.ofNullable(kept);
    }

    /// Brings the index abreast of what is in a dossier: events and notes are written whose words are others than the ones
    /// it has, texts that are not there yet are read and written one after another.
    ///
    /// @param read how a text is worded; empty where it is not to be had
    /// @return how many documents were written or taken away
    /// @throws StoreException as `read` does
    public int keep(SearchableContents contents, Function<TextId, Optional<Wording>> read, IndexProgress pace) {
        return open().map(index -> index.keep(contents, read, pace)).orElse(0);
    }

    /// Reads and writes texts that are not there yet, whichever dossier they are of.
    ///
    /// @throws StoreException as `read` does
    public void texts(Collection<TextId> texts, Function<TextId, Optional<Wording>> read, IndexProgress pace) {
        open().ifPresent(index -> index.texts(texts, read, pace));
    }

    /// Takes out texts of which people have said otherwise what is their article; they are written anew when they are told again.
    public void forget(Collection<TextId> texts) {
        open().ifPresent(index -> index.forget(texts));
    }

    /// Takes out all that belongs to no dossier and no text of these.
    public void retain(Collection<DossierId> dossiers, Collection<TextId> texts) {
        open().ifPresent(index -> index.retain(dossiers, texts));
    }

    /// What a query finds.
    ///
    /// @param most   how many sentences at most; how many there are is told in any case
    /// @param wanted is asked now and then whether the answer still is
    /// @return empty where there is nothing to look in: before anything was told, or after the index was found damaged; it
    /// is then to be told everything again
    /// @throws CancellationException when it is not wanted any more
    public Optional<Results> find(Query query, SearchScope scope, int most, BooleanSupplier wanted) {
        KeptIndex now = kept;
        return now == null ? Optional.empty() : now.find(query, scope, most, wanted);
    }

    /// Leaves the index as it is. What is being written ends first.
    @Override
    public void close() {
        KeptIndex last;
        synchronized (this) {
            closed = true;
            last = kept;
        }
        if (last != null) {
            last.close();
        }
    }
}
