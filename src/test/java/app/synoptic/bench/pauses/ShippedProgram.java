package app.synoptic.bench.pauses;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Another Java process with the flags of the packaged program and an AOT cache that was trained as that of the package is, on a screen of its
/// own. Linux only.
public final class ShippedProgram {

    private static final Path FLAGS = Path.of("packaging/lib/image.sh");
    private static final Pattern OPTIONS = Pattern.compile("java_options=\\(([^)]*)\\)");

    private final Path folder;
    private final String classPath;
    private final List<String> flags;

    private ShippedProgram(Path folder, String classPath, List<String> flags) {
        this.folder = folder;
        this.classPath = classPath;
        this.flags = flags;
    }

    /// Trains it, with what it needs in `folder`.
    public static ShippedProgram trained(Path folder) throws IOException, InterruptedException {
        Matcher options = OPTIONS.matcher(Files.readString(FLAGS));
        if (!options.find()) {
            throw new IOException(FLAGS + " names no flags");
        }
        List<String> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            path.add(Files.isDirectory(Path.of(entry)) ? jar(Path.of(entry), folder.resolve("classes-" + path.size() + ".jar")).toString() : entry);
        }
        ShippedProgram program = new ShippedProgram(folder, String.join(File.pathSeparator, path), List.of(options.group(1).trim().split("\\s+")));
        program.run(List.of("-XX:AOTCacheOutput=" + program.cache(), "-Dsynoptic.start=rehearse", "-Duser.home=" + folder), "app.synoptic.Main");
        return program;
    }

    private Path cache() {
        return folder.resolve("synoptic.aot");
    }

    /// Runs a class of the program or its tests; what it prints is printed.
    ///
    /// @return how it ended
    public int run(Class<?> main, String... arguments) throws IOException, InterruptedException {
        return run(List.of("-XX:AOTCache=" + cache()), main.getName(), arguments);
    }

    private int run(List<String> more, String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("xvfb-run", "-a", "-s", "-screen 0 1366x768x24 -nolisten tcp",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flags);
        command.addAll(more);
        command.addAll(List.of("-Dprism.order=sw", "-cp", classPath, main));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().putAll(Map.of("GDK_BACKEND", "x11", "HOME", folder.toString(), "XDG_DATA_HOME", folder.resolve("data").toString()));
        builder.environment().remove("WAYLAND_DISPLAY");
        return builder.start().waitFor();
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar); JarOutputStream into = new JarOutputStream(out); Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                into.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, into);
            }
        }
        return jar;
    }
}
