package app.synoptic.ui.work;

import app.synoptic.store.StoreException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs what is slow away from the FX thread: changes one after another on one writer thread, the rest in a small
/// pool. Results and failures arrive on the FX thread, unless the jobs were closed meanwhile. Methods are called on the FX
/// thread; what is asked for after closing is not done.
public final class Jobs implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int POOL = 2;
    private static final int GIVEN_UP_SECONDS = 3;

    private final ExecutorService writer = Executors.newSingleThreadExecutor(named("store"));
    private final ExecutorService pool = Executors.newFixedThreadPool(POOL, named("work"));
    private final ExecutorService answers = Executors.newSingleThreadExecutor(named("answer"));
    private final ReadOnlyStringWrapper running = new ReadOnlyStringWrapper("");
    private final Consumer<Throwable> failures;
    private final List<Runnable> waiting = new ArrayList<>();
    /// What goes on behind everything else, by who says so; the first that does is shown.
    private final Map<Object, String> behind = new LinkedHashMap<>();
    /// Those that wait for the answer of somebody else.
    private final List<Thread> apart = new ArrayList<>();
    private int open;
    private boolean closed;

    /// @param failures is told of every failed job, on the FX thread
    public Jobs(Consumer<Throwable> failures) {
        this.failures = failures;
    }

    /// What is running, in words for the status bar; empty when nothing is.
    public ReadOnlyStringProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Tells of something that is not done, in a sentence for a person.
    public void refuse(String sentence) {
        failures.accept(new StoreException(StoreException.Reason.FAILED, sentence, null));
    }

    /// Reads or computes in the pool, then hands the result over.
    public <T> void read(String name, Callable<T> work, Consumer<? super T> done) {
        submit(pool, name, work, done);
    }

    /// The same without a word. What goes on behind everything else can say how far it is with [#behind].
    public <T> void quietly(Callable<T> work, Consumer<? super T> done) {
        submit(pool, "", work, done);
    }

    /// Answers what a person types, one after another and apart from everything else, without a word.
    public <T> void answer(Callable<T> work, Consumer<? super T> done) {
        submit(answers, "", work, done);
    }

    /// Says how far something is that nobody waits for, in words for the status bar; empty when it is done. Other work is
    /// shown before it.
    ///
    /// @param who says so, so that nobody takes away the words of another
    public void behind(Object who, String words) {
        if (words.isEmpty()) {
            behind.remove(who);
        } else {
            behind.put(who, words);
        }
        if (open == 0) {
            running.set(behind());
        }
    }

    private String behind() {
        return behind.values().stream().findFirst().orElse("");
    }

    /// Changes the store, after all changes asked for earlier, then hands the result over.
    public <T> void write(String name, Callable<T> work, Consumer<? super T> done) {
        submit(writer, name, work, done);
    }

    /// Changes the store like [#write], without a word: what is done so at every turn is none of a person's business.
    public <T> void keep(Callable<T> work, Consumer<? super T> done) {
        submit(writer, "", work, done);
    }

    /// Waits for the answer of somebody else on a thread of its own, so that nothing waits behind it. No store is asked there: giving
    /// up interrupts the thread.
    ///
    /// @param done   is given the answer
    /// @param failed is given what went wrong instead
    /// @return gives up: neither is told anything then; of no effect once one was
    public <T> Runnable apart(Callable<T> work, Consumer<? super T> done, Consumer<Exception> failed) {
        AtomicBoolean given = new AtomicBoolean(closed);
        Thread thread = Thread.ofVirtual().name("synoptic-apart").unstarted(() -> {
            try {
                T result = work.call();
                tell(given, () -> done.accept(result));
            } catch (Exception failure) {
                tell(given, () -> failed.accept(failure));
            }
        });
        Runnable giveUp = () -> {
            if (given.compareAndSet(false, true)) {
                thread.interrupt();
            }
        };
        if (!closed) {
            apart.removeIf(other -> !other.isAlive());
            apart.add(thread);
            thread.start();
        }
        return giveUp;
    }

    private void tell(AtomicBoolean given, Runnable then) {
        Platform.runLater(() -> {
            if (!closed && given.compareAndSet(false, true)) {
                then.run();
            }
        });
    }

    private <T> void submit(ExecutorService executor, String name, Callable<T> work, Consumer<? super T> done) {
        if (closed) {
            return;
        }
        boolean told = !name.isEmpty();
        if (told) {
            open++;
            running.set(name);
        }
        executor.execute(() -> {
            try {
                T result = work.call();
                arrive(told, () -> done.accept(result));
            } catch (Exception | LinkageError failure) {
                LOG.error("{} failed", told ? name : "keeping what was changed", failure);
                arrive(told, () -> failures.accept(failure));
            }
        });
    }

    private void arrive(boolean told, Runnable then) {
        Platform.runLater(() -> {
            if (!closed) {
                finished(told);
                then.run();
            }
        });
    }

    /// Runs `then` once, as soon as nothing runs that has a name.
    public void whenIdle(Runnable then) {
        waiting.add(then);
        Platform.runLater(this::rest);
    }

    private void finished(boolean told) {
        open -= told ? 1 : 0;
        if (open == 0) {
            running.set(behind());
            Platform.runLater(this::rest);
        }
    }

    private void rest() {
        if (open == 0) {
            List<Runnable> due = List.copyOf(waiting);
            waiting.clear();
            due.forEach(Runnable::run);
        }
    }

    /// Waits for the changes asked for to be made, gives up the rest.
    @Override
    public void close() {
        closed = true;
        answers.shutdownNow();
        pool.shutdownNow();
        apart.forEach(Thread::interrupt);
        writer.shutdown();
        try {
            if (!writer.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("a change was still being made when the window closed");
            }
            if (!pool.awaitTermination(GIVEN_UP_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("something that was given up still went on when the window closed");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory named(String name) {
        return Thread.ofPlatform().name("synoptic-" + name + "-", 1).daemon(true).factory();
    }
}
