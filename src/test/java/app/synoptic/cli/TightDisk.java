package app.synoptic.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Headless commands in a process that sees a small disk of its own at some folder, mounted for it alone. Linux has that.
final class TightDisk {

    private static final String THEN = "--then";

    /// What the commands did, and what the process said on standard error besides.
    record Outcome(List<Headless> runs, String stray) {}

    private TightDisk() {}

    /// Whether such disks can be had here.
    static boolean possible() {
        try {
            Process trial = new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt").start();
            return trial.waitFor(1, TimeUnit.MINUTES) && trial.exitValue() == 0;
        } catch (IOException | InterruptedException none) {
            return false;
        }
    }

    /// Runs commands one after another.
    ///
    /// @param setting what a shell does first, with the folder for the disk as `$1`
    static Outcome run(Path folder, String setting, Object[]... commands) throws IOException, InterruptedException {
        Path errors = Files.createTempFile("tight", ".txt");
        List<String> line = new ArrayList<>(List.of("unshare", "-rm", "sh", "-ec", setting + "\nshift; exec \"$@\"", "sh", folder.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true",
                "-cp", System.getProperty("java.class.path"), TightDisk.class.getName()));
        for (Object[] command : commands) {
            Stream.of(command).map(Object::toString).forEach(line::add);
            line.add(THEN);
        }
        Process process = new ProcessBuilder(line).redirectError(errors.toFile()).start();
        List<Headless> runs;
        try (var said = process.inputReader()) {
            runs = said.lines().map(TightDisk::read).toList();
        }
        process.waitFor();
        Outcome outcome = new Outcome(runs, Files.readString(errors));
        Files.delete(errors);
        return outcome;
    }

    private static Headless read(String line) {
        String[] parts = line.split(" ", -1);
        return new Headless(Integer.parseInt(parts[0]), decoded(parts[1]), decoded(parts[2]));
    }

    private static String decoded(String word) {
        return new String(Base64.getDecoder().decode(word), StandardCharsets.UTF_8);
    }

    private static String encoded(String words) {
        return Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) {
        List<String> all = Arrays.asList(arguments);
        for (int start = 0; start < all.size(); ) {
            int end = start + all.subList(start, all.size()).indexOf(THEN);
            Headless run = Headless.run(all.subList(start, end).toArray());
            System.out.println(run.exit() + " " + encoded(run.out()) + " " + encoded(run.err()));
            start = end + 1;
        }
    }
}
