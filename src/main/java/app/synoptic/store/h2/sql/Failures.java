package app.synoptic.store.h2.sql;

import app.synoptic.store.StoreException.Reason;
import app.synoptic.store.StoreException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcException;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;

/// What a failure of H2 or of the file system means to the person whose store it is.
public final class Failures {

    private static final long HARDLY_ANY_SPACE = 1 << 20;
    private static final List<String> FULL = List.of("No space left", "quota exceeded");

    private Failures() {}

    /// A failure of the store in `file`, which could not be `done`: “opened”, “read”, “changed” …
    public static StoreException of(Path file, String done, Throwable cause) {
        return of("store", file, done, cause);
    }

    /// The same of another file, and `what` it is: a “backup”.
    public static StoreException of(String what, Path file, String done, Throwable cause) {
        if (cause instanceof StoreException said) {
            return said;
        }
        Reason reason = reason(file, cause);
        String why = switch (reason) {
            case IN_USE -> "it is open in another window or program; close that first";
            case NO_SPACE -> "the disk is full";
            case UNREADABLE -> "its folder may not be read and written";
            case NEWER -> "it was written by a newer version of this program";
            case DAMAGED -> "it is damaged";
            case LOCKED -> "it is encrypted, and its passphrase was not given";
            case LOST, NOT_FOUND, WRONG_PASSPHRASE, KEY_DAMAGED, FAILED -> words(cause);
        };
        return new StoreException(reason, "The %s %s could not be %s: %s.".formatted(what, file, done, why), cause);
    }

    private static Reason reason(Path file, Throwable cause) {
        int code = causes(cause).filter(SQLException.class::isInstance).findFirst()
                .map(e -> ((SQLException) e).getErrorCode()).orElse(0);
        int storeCode = causes(cause).filter(MVStoreException.class::isInstance).findFirst()
                .map(e -> ((MVStoreException) e).getErrorCode()).orElse(0);
        if (code == ErrorCode.DATABASE_ALREADY_OPEN_1 || storeCode == DataUtils.ERROR_FILE_LOCKED) {
            return Reason.IN_USE;
        }
        if (code == ErrorCode.FILE_VERSION_ERROR_1 || storeCode == DataUtils.ERROR_UNSUPPORTED_FORMAT) {
            return Reason.NEWER;
        }
        if (causes(cause).anyMatch(e -> e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException)
                || code == ErrorCode.DATABASE_IS_READ_ONLY) {
            return Reason.UNREADABLE;
        }
        boolean inputOutput = causes(cause).anyMatch(IOException.class::isInstance);
        if (inputOutput && full(file, cause)) {
            return Reason.NO_SPACE;
        }
        if (inputOutput && unchangeable(file)) {
            return Reason.UNREADABLE;
        }
        // Rows that lost their form make H2 stumble over itself.
        boolean corrupt = code == ErrorCode.FILE_CORRUPTED_1 || storeCode == DataUtils.ERROR_FILE_CORRUPT
                || storeCode == DataUtils.ERROR_CHUNK_NOT_FOUND || storeCode == DataUtils.ERROR_INTERNAL
                || code == ErrorCode.DATA_CONVERSION_ERROR_1 || code == ErrorCode.GENERAL_ERROR_1 && !inputOutput;
        return corrupt ? Reason.DAMAGED : Reason.FAILED;
    }

    /// Systems say it in words of their own language, so the free space is asked too.
    private static boolean full(Path file, Throwable cause) {
        return causes(cause).anyMatch(e -> FULL.stream().anyMatch(String.valueOf(e.getMessage())::contains))
                || on(file, disk -> disk.getTotalSpace() > 0 && disk.getUsableSpace() < HARDLY_ANY_SPACE);
    }

    private static boolean unchangeable(Path file) {
        return on(file, FileStore::isReadOnly);
    }

    private interface Look {
        boolean at(FileStore disk) throws IOException;
    }

    private static boolean on(Path file, Look look) {
        try {
            Path folder = file.getParent();
            return folder != null && look.at(Files.getFileStore(folder));
        } catch (IOException _) {
            return false;
        }
    }

    private static Stream<Throwable> causes(Throwable cause) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable e = cause; e != null && chain.size() < 20; e = e.getCause()) {
            chain.add(e);
        }
        return chain.stream();
    }

    /// The cause in words, without the statement it happened in.
    public static String words(Throwable cause) {
        if (cause instanceof JdbcException said) {
            return said.getOriginalMessage();
        }
        if (cause instanceof FileSystemException said && said.getReason() != null) {
            return said.getReason();
        }
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
