package app.synoptic.store.h2;

import app.synoptic.domain.wording.TextId;
import app.synoptic.store.LibraryCommand;
import app.synoptic.store.StoreException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/// Another process that has a library open. It says a line for each change that is done.
final class Child implements AutoCloseable {

    private static final List<String> WORDS = List.of("bridge", "river", "council", "mayor", "closed", "opened", "մայոր", "көпір",
            "Tuesday", "evening", "nobody", "twelve", "carts", "ferry", "𝒜", "crossed\n");

    private final Process process;
    private final BufferedReader said;

    private Child(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    /// Starts a process that imports texts into the library in `folder` until it is killed.
    static Child importing(Path folder, long seed) throws IOException {
        return start(folder.toString(), Long.toString(seed));
    }

    /// Starts a process that does nothing but hold the library in `folder`.
    static Child holding(Path folder) throws IOException {
        return start(folder.toString());
    }

    /// Starts a process that writes one backup.
    static Child backingUp(Path folder, Path backup) throws IOException {
        return start(folder.toString(), "backup", backup.toString());
    }

    private static Child start(String... arguments) throws IOException {
        var command = new java.util.ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Child.class.getName()));
        command.addAll(List.of(arguments));
        return new Child(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
    }

    /// The next line it says; null when it is gone.
    String line() throws IOException {
        return said.readLine();
    }

    long pid() {
        return process.pid();
    }

    /// Kills it, and waits until it is gone. What it had said is still there to be read.
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        said.close();
    }

    public static void main(String[] arguments) throws IOException {
        try (H2Library library = H2Library.open(Path.of(arguments[0]))) {
            System.out.println("open");
            if (arguments.length == 1) {
                System.in.read();
            } else if (arguments[1].equals("backup")) {
                library.backup(Path.of(arguments[2]));
            } else {
                work(library, new Random(Long.parseLong(arguments[1])));
            }
        } catch (StoreException refused) {
            System.out.println(refused.reason());
            System.out.println(refused.getMessage());
        }
    }

    private static void work(H2Library library, Random random) {
        if (library.dossiers().isEmpty()) {
            library.apply(Samples.dossier("bridge", 200));
            System.out.println("dossier");
        }
        while (true) {
            String words = random.ints(random.nextInt(20, 20_000), 0, WORDS.size()).mapToObj(WORDS::get)
                    .collect(Collectors.joining(" ", random.nextLong() + "\n", ""));
            TextId text = Samples.original(words).wording().id();
            LibraryCommand command = random.nextInt(3) == 0
                    ? Samples.newSource("paper-" + text.sha256().substring(0, 12), words) : Samples.hold(words);
            library.apply(command);
            System.out.println(text);
        }
    }
}
