package app.synoptic.screen;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.testfx.api.FxToolkit;

/// Runs the methods of a test on the FX thread, and fails the test for what nobody caught there.
final class OnFxThread implements InvocationInterceptor, ParameterResolver, BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    private static final List<Throwable> UNCAUGHT = new CopyOnWriteArrayList<>();
    private static final int GRACE_SECONDS = 30;
    private static volatile @Nullable Thread fxThread;

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        begin();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        begin();
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        end();
    }

    static synchronized void begin() throws Exception {
        if (fxThread == null) {
            FxToolkit.registerPrimaryStage();
            CompletableFuture<Thread> begun = new CompletableFuture<>();
            Platform.runLater(() -> begun.complete(Thread.currentThread()));
            fxThread = begun.get();
            fxThread.setUncaughtExceptionHandler((_, failure) -> UNCAUGHT.add(failure));
        }
        UNCAUGHT.clear();
    }

    static void end() throws Exception {
        CompletableFuture.runAsync(() -> {
            WindowRobot.letGo();
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        }, Platform::runLater).get();
        if (!UNCAUGHT.isEmpty()) {
            AssertionError failed = new AssertionError("uncaught on the FX thread: " + UNCAUGHT.getFirst(), UNCAUGHT.getFirst());
            UNCAUGHT.stream().skip(1).forEach(failed::addSuppressed);
            throw failed;
        }
    }

    static <T extends @Nullable Object> T run(Invocation<T> body) throws Throwable {
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(body.proceed());
            } catch (Throwable failed) {
                done.completeExceptionally(failed);
            }
        });
        try {
            return done.get();
        } catch (ExecutionException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        } catch (InterruptedException late) {
            late.addSuppressed(stopped(done));
            throw late;
        }
    }

    /// Has the body of a test end at its next wait, so that no other runs within it.
    private static AssertionError stopped(CompletableFuture<?> body) {
        AssertionError doing = new AssertionError("what the FX thread was doing when the test was stopped");
        if (fxThread != null) {
            doing.setStackTrace(fxThread.getStackTrace());
        }
        Waiting.stop(true);
        try {
            body.get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | InterruptedException ended) {
            doing.addSuppressed(ended);
        } finally {
            Waiting.stop(false);
        }
        return doing;
    }

    @Override
    public <T> T interceptTestClassConstructor(Invocation<T> body, ReflectiveInvocationContext<Constructor<T>> constructor, ExtensionContext context)
            throws Throwable {
        return run(body);
    }

    @Override
    public void interceptBeforeEachMethod(Invocation<@Nullable Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        run(body);
    }

    @Override
    public void interceptTestMethod(Invocation<@Nullable Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        run(body);
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<@Nullable Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        run(body);
    }

    @Override
    public void interceptAfterEachMethod(Invocation<@Nullable Void> body, ReflectiveInvocationContext<Method> method, ExtensionContext context) throws Throwable {
        run(body);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == WindowRobot.class || type == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        if (parameter.getParameter().getType() == WindowRobot.class) {
            return new WindowRobot();
        }
        CompletableFuture<Stage> stage = new CompletableFuture<>();
        Platform.runLater(() -> stage.complete(new Stage()));
        return stage.join();
    }
}
