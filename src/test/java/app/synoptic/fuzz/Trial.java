package app.synoptic.fuzz;

import app.synoptic.fuzz.target.FuzzTarget;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Gives an input to a reader and looks at what comes of it: no error but the refusal of its layer, within its time and the memory below,
/// no file beside the one it was given, no address asked.
public final class Trial implements AutoCloseable {

    /// So many bytes may be allocated for an input, whatever is let go of meanwhile; and besides so many for each byte of it.
    static final long MOST_MEMORY = 256L << 20;
    static final long MEMORY_PER_BYTE = 4_000;

    /// So many times longer than its time of the processor an input may take, where it waits for something, or the machine is busy.
    private static final int IDLE = 12;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final FuzzTarget target;
    private final Path outside;
    private final Path folder;

    public Trial(FuzzTarget target) {
        this.target = target;
        try {
            outside = Files.createTempDirectory("synoptic-fuzz");
            folder = Files.createDirectories(outside.resolve("a").resolve("b"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is wrong with how an input was taken.
    public static final class Finding extends RuntimeException {
        Finding(String what, Throwable cause) {
            super(what, cause);
        }

        Finding(String what) {
            super(what);
        }
    }

    /// What takes too much memory is given once more: the first time classes were loaded with it.
    ///
    /// @throws Finding if the reader does not keep to what is asked of it
    public void give(byte[] input) {
        long bound = MOST_MEMORY + MEMORY_PER_BYTE * input.length;
        long allocated = given(input) > bound ? given(input) : 0;
        if (allocated > bound) {
            throw new Finding("%d MB for %d bytes".formatted(allocated >> 20, input.length));
        }
    }

    private long given(byte[] input) {
        FutureTask<Long> reading = new FutureTask<>(() -> {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            target.reading().read(input, folder);
            return THREADS.getCurrentThreadAllocatedBytes() - before;
        });
        Thread thread = Thread.ofPlatform().daemon().name("fuzz-" + target.name()).start(reading);
        try (Addresses asked = new Addresses()) {
            long allocated = allocated(reading, thread);
            asked.none();
            besides();
            return allocated;
        } catch (ExecutionException failed) {
            throw new Finding("%s leaves it".formatted(failed.getCause()), failed.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Finding("interrupted", e);
        }
    }

    /// Waits for it: so long as the thread does not take more time of the processor than it may, and is not asleep for very long.
    private long allocated(FutureTask<Long> reading, Thread thread) throws ExecutionException, InterruptedException {
        long began = System.nanoTime();
        while (true) {
            try {
                return reading.get(100, TimeUnit.MILLISECONDS);
            } catch (TimeoutException goesOn) {
                long limit = TimeUnit.SECONDS.toNanos(target.seconds());
                if (THREADS.getThreadCpuTime(thread.threadId()) > limit || System.nanoTime() - began > IDLE * limit) {
                    thread.interrupt();
                    Finding finding = new Finding("it takes more than %d s".formatted(target.seconds()));
                    finding.setStackTrace(thread.getStackTrace());
                    throw finding;
                }
            }
        }
    }

    /// Files that lie beside the ones of the reader, and what is to be read; then those are taken away.
    private void besides() {
        try (Stream<Path> all = Files.walk(outside)) {
            List<Path> files = all.sorted(Comparator.reverseOrder()).toList();
            Set<String> strange = files.stream().filter(file -> !file.startsWith(folder) && !folder.startsWith(file)).map(Path::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
            for (Path file : files) {
                if (!folder.startsWith(file)) {
                    Files.deleteIfExists(file);
                }
            }
            if (!strange.isEmpty()) {
                throw new Finding("it wrote " + strange);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(outside)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
