package app.synoptic.read.process;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A process that performs tasks, one at a time, each within a time. It is started with the first task and kept for the next ones; where
/// it takes too long, runs out of memory or dies, it is ended with all that it may have started, and the next task finds a new one.
///
/// For use by several threads, which wait for each other. To interrupt the one that waits for an answer ends the process.
final class ReaderProcess implements AutoCloseable {

    /// What came of a task.
    sealed interface Answer {

        @SuppressWarnings("ArrayRecordComponent")
        record Done(byte[] bytes) implements Answer {}

        /// The file cannot be read.
        record Unreadable() implements Answer {}

        /// It took too long, or more memory than there is.
        record Ended() implements Answer {}
    }

    private record Running(Process process, DataOutputStream out, DataInputStream in) {

        void end() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }

        /// Whether it ended with a status.
        boolean ended(int status) throws InterruptedException {
            return process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == status;
        }
    }

    /// How it ends after a rest.
    private static final int RESTED = 0;
    /// How Java ends that cannot start; with too little memory it ends otherwise.
    private static final int FAILED = 1;

    private final ReentrantLock lock = new ReentrantLock();
    private final ReaderCommand command;
    private final Duration deadline;
    private @Nullable Running running;

    ReaderProcess(ReaderCommand command, Duration deadline) {
        this.command = command;
        this.deadline = deadline;
    }

    /// Performs a task there.
    ///
    /// @throws ReaderException if there is no process and none can be started
    /// @throws CancellationException if this thread is interrupted
    Answer perform(PageTask task, byte[] file) {
        try {
            lock.lockInterruptibly();
            try {
                Running resting = running;
                Answer answer = attempt(task, file);
                return answer instanceof Answer.Ended && resting != null && resting.ended(RESTED) ? attempt(task, file) : answer;
            } finally {
                lock.unlock();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("reading was interrupted");
        }
    }

    private Answer attempt(PageTask task, byte[] file) throws InterruptedException {
        Running to = process();
        FutureTask<Answer> exchange = new FutureTask<>(() -> exchange(to, task, file));
        Thread.ofPlatform().daemon().name("synoptic-reader").start(exchange);
        boolean sound = false;
        try {
            Answer answer = exchange.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
            sound = true;
            return answer;
        } catch (TimeoutException late) {
            return new Answer.Ended();
        } catch (ExecutionException died) {
            if (to.ended(FAILED)) {
                throw new ReaderException("it ended at once, or before it had read a file");
            }
            return new Answer.Ended();
        } finally {
            if (!sound) {
                end(to);
            }
        }
    }

    private static Answer exchange(Running to, PageTask task, byte[] file) throws IOException {
        Wire.bytes(to.out(), task.bytes());
        Wire.bytes(to.out(), file);
        to.out().flush();
        return switch (to.in().readByte()) {
            case ReaderMain.DONE -> new Answer.Done(Wire.bytes(to.in(), Wire.MOST_BYTES));
            case ReaderMain.UNREADABLE -> new Answer.Unreadable();
            default -> throw new IOException("no answer of the reader");
        };
    }

    private Running process() {
        Running known = running;
        if (known != null && known.process().isAlive()) {
            return known;
        }
        try {
            Process process = command.start();
            known = new Running(process, new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 64 * 1024)),
                    new DataInputStream(new BufferedInputStream(process.getInputStream(), 64 * 1024)));
            running = known;
            return known;
        } catch (IOException failed) {
            throw new ReaderException(failed);
        }
    }

    /// A process that ended of itself keeps how it ended.
    private void end(Running which) {
        which.end();
        running = null;
    }

    /// The number of the process that runs, for who looks after processes; empty where there is none.
    java.util.OptionalLong pid() {
        Running known = running;
        return known == null || !known.process().isAlive() ? java.util.OptionalLong.empty() : java.util.OptionalLong.of(known.process().pid());
    }

    @Override
    public void close() {
        lock.lock();
        try {
            if (running != null) {
                end(running);
            }
        } finally {
            lock.unlock();
        }
    }
}
