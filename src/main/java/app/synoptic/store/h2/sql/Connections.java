package app.synoptic.store.h2.sql;

import app.synoptic.store.ChangeProgress;
import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import app.synoptic.store.encryption.LibraryKey;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.h2.engine.Constants;
import org.h2.engine.Session;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/// The connections to one open store: one that writes, and as many as there are threads that read. A reading sees
/// the store as it was when it began.
public final class Connections implements AutoCloseable {

    /// Through [OrderedFileSystem], so that a loss of power leaves no header without its state. `async:` because the other file systems of H2 close the file under a thread that is interrupted, and with it
    /// the store for all others. `WRITE_DELAY=0`: what is committed is written. `MAX_COMPACT_TIME=0`: closing moves
    /// nothing about.
    private static final String URL =
            "jdbc:h2:%s%s;WRITE_DELAY=0;MAX_COMPACT_TIME=0;LAZY_QUERY_EXECUTION=1;TRACE_LEVEL_FILE=0";
    private static final int MOST_READERS = 32;

    private final Path file;
    private final Connection writer;
    private final JdbcConnectionPool readers;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantReadWriteLock life = new ReentrantReadWriteLock();
    private boolean closed;

    /// What is done in one transaction.
    public interface Work<T> {
        T in(Sql sql) throws SQLException;
    }

    private Connections(Path file, Connection writer, JdbcConnectionPool readers) {
        this.file = file;
        this.writer = writer;
        this.readers = readers;
    }

    /// Opens the store in `file`, which is there and not encrypted.
    public static Connections open(Path file) {
        return open(file, null);
    }

    /// Opens the store in `file`, which is there.
    ///
    /// @param key null where it is not encrypted
    public static Connections open(Path file, @Nullable LibraryKey key) {
        return connect(file, OrderedFileSystem.over(name(file)), ";IFEXISTS=TRUE", key);
    }

    /// Opens the store in `file`, which is there and stays as it is: what is written goes to memory.
    public static Connections over(Path file, @Nullable LibraryKey key) {
        return connect(file, OverlayFileSystem.over(name(file)), ";IFEXISTS=TRUE", key);
    }

    /// Makes an empty store in `file`, which is empty or not there.
    public static Connections create(Path file) {
        return create(file, null);
    }

    /// The same, encrypted.
    public static Connections create(Path file, @Nullable LibraryKey key) {
        return connect(file, OrderedFileSystem.over(name(file)), "", key);
    }

    private static String name(Path file) {
        return "async:" + file.toString().replaceFirst("\\.mv\\.db$", "");
    }

    private static Connections connect(Path file, String name, String mode, @Nullable LibraryKey key) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(URL.formatted(name, mode) + (key == null ? "" : ";CIPHER=AES"));
        source.setUser("sa");
        source.setPasswordChars(password(key));
        try {
            Connection writer = source.getConnection();
            append(writer);
            writer.setAutoCommit(false);
            JdbcConnectionPool readers = JdbcConnectionPool.create(source);
            readers.setMaxConnections(MOST_READERS);
            return new Connections(file, writer, readers);
        } catch (SQLException | RuntimeException e) {
            throw Failures.of(file, "opened", e);
        }
    }

    /// Of the file and, after a blank, of the user, who has none.
    private static char[] password(@Nullable LibraryKey key) {
        if (key == null) {
            return new char[0];
        }
        char[] ofFile = key.storePassword();
        char[] both = Arrays.copyOf(ofFile, ofFile.length + 1);
        both[ofFile.length] = ' ';
        Arrays.fill(ofFile, '\0');
        return both;
    }

    /// Has H2 write at the end of the file only. Where it writes into space that became free, its store header goes on
    /// naming the chunk before (`FileStore.storeBuffer` sets `lastChunk` after the header is written), and a process
    /// killed then loses up to twenty commits that were on disk. At the end of the file the newest chunk is always found.
    private static void append(Connection connection) throws SQLException {
        Session session = connection.unwrap(JdbcConnection.class).getSession();
        ((SessionLocal) session).getDatabase().getStore().getMvStore().setReuseSpace(false);
    }

    public <T> T read(Work<T> work) {
        life.readLock().lock();
        try {
            requireOpen();
            try (Connection reader = readers.getConnection()) {
                reader.setAutoCommit(false);
                reader.setTransactionIsolation(Constants.TRANSACTION_SNAPSHOT);
                T result = work.in(new Sql(reader));
                reader.commit();
                return result;
            }
        } catch (SQLException | RuntimeException e) {
            throw Failures.of(file, "read", e);
        } finally {
            life.readLock().unlock();
        }
    }

    /// Does all of the work or none of it; what was done is on disk when this returns.
    public <T> T write(Work<T> work) {
        return write(work, ChangeProgress.UNWATCHED);
    }

    /// The same, which may be given up until all is done.
    ///
    /// @throws CancellationException if it was; then nothing was done
    public <T> T write(Work<T> work, ChangeProgress progress) {
        life.readLock().lock();
        writing.lock();
        try {
            requireOpen();
            return committed(work, progress);
        } catch (CancellationException unwanted) {
            throw unwanted;
        } catch (SQLException | IllegalStateException e) {
            throw Failures.of(file, "changed", e);
        } finally {
            writing.unlock();
            life.readLock().unlock();
        }
    }

    /// Does the work as [#write] would, and leaves nothing of it.
    public <T> T attempt(Work<T> work) {
        life.readLock().lock();
        writing.lock();
        try {
            requireOpen();
            try {
                return work.in(new Sql(writer));
            } finally {
                writer.rollback();
            }
        } catch (SQLException | IllegalStateException e) {
            throw Failures.of(file, "read", e);
        } finally {
            writing.unlock();
            life.readLock().unlock();
        }
    }

    private <T> T committed(Work<T> work, ChangeProgress progress) throws SQLException {
        Sql sql = new Sql(writer, new WrittenRows(progress));
        try {
            T result = work.in(sql);
            sql.finish();
            sql.rows().goOn();
            writer.commit();
            sql.execute("CHECKPOINT SYNC");
            return result;
        } catch (SQLException | RuntimeException | Error e) {
            try {
                writer.rollback();
            } catch (SQLException more) {
                e.addSuppressed(more);
            }
            throw e;
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new StoreException(Reason.FAILED, "The store %s is closed.".formatted(file), null);
        }
    }

    /// Waits for what is being read and written. Closing twice does nothing.
    @Override
    public void close() {
        life.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                readers.dispose();
                writer.close();
            }
        } catch (SQLException e) {
            throw Failures.of(file, "closed", e);
        } finally {
            life.writeLock().unlock();
        }
    }
}
