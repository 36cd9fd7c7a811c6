package app.synoptic.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;

/// A tab of a browser: what it shows, what it asked for, and what went wrong in it.
public final class Tab implements AutoCloseable {

    private static final int PATIENCE = 60;

    /// What Chromium remarks where an address was changed and no person has touched the page, as tests do.
    private static final String BY_A_SCRIPT = "NavigationEntryMarkedSkippable";

    private final DevTools tools;
    private final String target;
    private final String session;
    private final Semaphore loaded = new Semaphore(0);
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    Tab(DevTools tools, int width, int height) {
        this.tools = tools;
        this.target = tools.send("", "Target.createTarget", Map.of("url", "about:blank")).get("targetId").asString();
        this.session = tools.send("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true)).get("sessionId").asString();
        tools.listen(session, this::heard);
        List.of("Page", "Runtime", "Log", "Network", "Audits").forEach(domain -> send(domain + ".enable", Map.of()));
        size(width, height);
    }

    private void heard(String event, JsonNode told) {
        switch (event) {
            case "Page.loadEventFired" -> loaded.release();
            case "Network.requestWillBeSent" -> requests.add(told.get("request").get("url").asString());
            case "Runtime.exceptionThrown" -> problems.add(told.get("exceptionDetails").toString());
            case "Log.entryAdded" -> problems.add(told.get("entry").toString());
            case "Audits.issueAdded" -> {
                String issue = told.get("issue").toString();
                if (!issue.contains(BY_A_SCRIPT)) {
                    problems.add(issue);
                }
            }
            case "Runtime.consoleAPICalled" -> {
                if (told.get("type").asString().equals("error")) {
                    problems.add(told.get("args").toString());
                }
            }
            default -> { }
        }
    }

    public JsonNode send(String method, Map<String, ?> parameters) {
        return tools.send(session, method, parameters);
    }

    public void size(int width, int height) {
        send("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /// Has the system look dark, or light.
    public void dark(boolean dark) {
        send("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    public void scripts(boolean allowed) {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
    }

    /// Has a script run in every page that is opened from now on, before any of its own.
    public void before(String script) {
        send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /// Opens a file, at a fragment where one is given, and waits until it is loaded.
    public void open(Path file, String fragment) {
        loaded.drainPermits();
        send("Page.navigate", Map.of("url", "about:blank"));
        await(loaded);
        String refused = send("Page.navigate", Map.of("url", file.toUri() + fragment)).path("errorText").asString("");
        if (!refused.isEmpty()) {
            throw new IllegalStateException(file + ": " + refused);
        }
        await(loaded);
    }

    private static void await(Semaphore event) {
        try {
            if (!event.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the page does not load");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// What an expression of JavaScript is worth; of a promise, what it promises.
    ///
    /// @throws IllegalStateException if it throws
    public JsonNode eval(String expression) {
        JsonNode answer = send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /// Waits until two more pictures were drawn.
    public void settle() {
        eval("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))");
    }

    /// Waits until an expression is true.
    ///
    /// @throws IllegalStateException if it never is
    public void until(String expression) {
        boolean met = eval("new Promise(done => { const end = Date.now() + 20000; const look = () => (" + expression + ") ? done(true)"
                + " : Date.now() > end ? done(false) : setTimeout(look, 20); look(); })").asBoolean();
        if (!met) {
            throw new IllegalStateException("never so: " + expression);
        }
    }

    public void click(double x, double y) {
        mouse("mouseMoved", x, y, "none");
        mouse("mousePressed", x, y, "left");
        mouse("mouseReleased", x, y, "left");
        settle();
    }

    /// Draws from one place to another with the button held.
    public void drag(double fromX, double fromY, double toX, double toY) {
        mouse("mouseMoved", fromX, fromY, "none");
        mouse("mousePressed", fromX, fromY, "left");
        for (int i = 1; i <= 5; i++) {
            mouse("mouseMoved", fromX + (toX - fromX) * i / 5, fromY + (toY - fromY) * i / 5, "left");
        }
        mouse("mouseReleased", toX, toY, "left");
        settle();
    }

    private void mouse(String type, double x, double y, String button) {
        send("Input.dispatchMouseEvent", Map.of("type", type, "x", x, "y", y, "button", button, "buttons", button.equals("left") ? 1 : 0, "clickCount", 1));
    }

    /// Clicks in the middle of the first element that a selector finds.
    public void click(String selector) {
        JsonNode at = eval("(() => { const e = document.querySelector(" + DevTools.JSON.writeValueAsString(selector)
                + "); e.scrollIntoView({block: 'center', inline: 'center'}); const r = e.getClientRects()[0]; return [r.x + r.width / 2, r.y + r.height / 2]; })()");
        click(at.get(0).asDouble(), at.get(1).asDouble());
    }

    /// Presses a key by its name, such as `Tab` or `ArrowRight`.
    ///
    /// @param modifiers 8 for Shift
    public void key(String name, int modifiers) {
        for (String type : List.of("keyDown", "keyUp")) {
            send("Input.dispatchKeyEvent", Map.of("type", type, "key", name, "code", name, "modifiers", modifiers,
                    "windowsVirtualKeyCode", switch (name) {
                        case "Tab" -> 9;
                        case "Enter" -> 13;
                        case "Escape" -> 27;
                        case "ArrowRight" -> 39;
                        case "ArrowLeft" -> 37;
                        case "ArrowDown" -> 40;
                        case "ArrowUp" -> 38;
                        default -> 0;
                    }, "text", type.equals("keyUp") ? "" : name.equals("Enter") ? "\r" : name.length() == 1 ? name : ""));
        }
        settle();
    }

    public void type(String words) {
        send("Input.insertText", Map.of("text", words));
    }

    public Path screenshot(Path file) throws IOException {
        return Files.write(file, Base64.getDecoder().decode(send("Page.captureScreenshot", Map.of("format", "png")).get("data").asString()));
    }

    public Path pdf(Path file) throws IOException {
        return Files.write(file, Base64.getDecoder().decode(send("Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true)).get("data").asString()));
    }

    /// What went wrong: errors, exceptions, what the policy refused.
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /// The addresses asked for, but for the tab's own file, an empty page, and what stands in an address itself.
    public List<String> requests(Path file) {
        List<String> others = new ArrayList<>(requests);
        others.removeIf(address -> address.startsWith(file.toUri().toString()) || address.equals("about:blank") || address.startsWith("data:"));
        return others;
    }

    @Override
    public void close() {
        tools.send("", "Target.closeTarget", Map.of("targetId", target));
    }
}
