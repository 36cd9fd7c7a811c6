package app.synoptic.project;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Fails a test that starts a process in the quick tier, which the system property `synoptic.quick` says: such a test is tagged
/// `process`. What was started is ended, so that whoever uses it next is found, too. A toolkit cannot start there: its tests are
/// tagged `toolkit`. JUnit finds this by itself.
public final class QuickTier implements AfterEachCallback, AfterAllCallback {

    private static final Set<Long> KNOWN = ConcurrentHashMap.newKeySet();

    @Override
    public void afterEach(ExtensionContext context) {
        check();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        check();
    }

    private static void check() {
        boolean quick = Boolean.getBoolean("synoptic.quick");
        List<ProcessHandle> children = quick ? ProcessHandle.current().children().toList() : List.of();
        try {
            check(quick, children.stream());
        } finally {
            children.forEach(ProcessHandle::destroyForcibly);
        }
    }

    /// @param quick   whether none may have been started
    /// @param running the processes that run now; those that were told of before are passed over
    static void check(boolean quick, Stream<ProcessHandle> running) {
        if (quick) {
            List<String> started = running.filter(process -> KNOWN.add(process.pid()))
                    .map(process -> process.info().command().orElse("a process")).toList();
            if (!started.isEmpty()) {
                throw new AssertionError("a test of the quick tier has started %s: tag it “process”".formatted(started));
            }
        }
    }
}
