package app.synoptic.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Chromium that was started for tests. It asks for nothing from any network by itself.
public final class Browser implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern ADDRESS = Pattern.compile("DevTools listening on (ws://\\S+)");

    private final Process process;
    private final Path folder;
    private final DevTools tools;

    private Browser(Process process, Path folder, DevTools tools) {
        this.process = process;
        this.folder = folder;
        this.tools = tools;
    }

    /// Where one is installed; empty where none is.
    public static Optional<Path> installed() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable).findFirst();
    }

    /// Whether one is.
    public static boolean isInstalled() {
        return installed().isPresent();
    }

    /// Starts one.
    ///
    /// @throws IllegalStateException if none is installed, or it does not start
    public static Browser start() {
        Path program = installed().orElseThrow(() -> new IllegalStateException("no Chromium is installed"));
        try {
            Path folder = Files.createTempDirectory("synoptic-browser");
            Process process = new ProcessBuilder(program.toString(), "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions", "--hide-scrollbars",
                    "--force-device-scale-factor=1", "--lang=en", "--user-data-dir=" + folder, "--remote-debugging-port=0", "about:blank")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return new Browser(process, folder, DevTools.connect(address(process)));
        } catch (IOException e) {
            throw new IllegalStateException("Chromium does not start", e);
        }
    }

    private static String address(Process process) throws IOException {
        BufferedReader messages = process.errorReader();
        StringBuilder said = new StringBuilder();
        for (String line = messages.readLine(); line != null; line = messages.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                Thread.ofVirtual().start(() -> messages.lines().forEach(_ -> { }));
                return found.group(1);
            }
            said.append(line).append('\n');
        }
        throw new IllegalStateException("Chromium does not start: " + said);
    }

    /// A tab of its own, of a size.
    public Tab tab(int width, int height) {
        return new Tab(tools, width, height);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new IllegalStateException(folder + " cannot be deleted", e);
        }
    }
}
