package app.synoptic.store.search;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// One open index: what writes it and what reads it.
final class OpenIndex implements AutoCloseable {

    private static final double BUFFER_MB = 8;
    /// Lucene warns that it computes with vectors more slowly than it could; it has none to compute with.
    private static final Logger QUIET = Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        QUIET.setLevel(Level.OFF);
    }

    /// Words come to the index as a [WordStream], never as a string to be taken apart.
    private static final Analyzer NONE = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            throw new UnsupportedOperationException(field);
        }
    };

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    OpenIndex(Directory directory) throws IOException {
        this.directory = directory;
        IndexWriterConfig config = new IndexWriterConfig(NONE);
        config.setRAMBufferSizeMB(BUFFER_MB);
        config.setMergeScheduler(new SerialMergeScheduler());
        config.setCommitOnClose(false);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                IndexSearcher searcher = new IndexSearcher(reader);
                searcher.setQueryCache(null);
                return searcher;
            }
        });
    }

    IndexWriter writer() {
        return writer;
    }

    /// Lets all that was written be found.
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /// Work over what can be found now.
    interface Work<T> {
        T over(IndexSearcher searcher) throws IOException;
    }

    <T> T read(Work<T> work) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return work.over(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /// Writes down what was done so far.
    void commit() throws IOException {
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        try (directory; writer; searchers) {
            commit();
        }
    }

    /// Lets go of it, whatever state it is in.
    void drop() {
        for (AutoCloseable part : new AutoCloseable[] {searchers, writer::rollback, directory}) {
            try {
                part.close();
            } catch (Exception broken) {
                // It is thrown away.
            }
        }
    }
}
