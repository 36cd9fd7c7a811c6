package app.synoptic.read.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How the reader's process is started: by the `java` of the runtime that runs this program, by whatever name. An installed program may
/// have a runtime without one; then by its own launcher, with an argument that [ReaderMain] is known by.
///
/// @param command     the program and its arguments
/// @param environment what must be set besides
record ReaderCommand(List<String> command, Map<String, String> environment) {

    /// The heap holds what a document for people needs; who runs out of it ends at once. Nothing is logged: nobody would read it, and it
    /// could name what stands in the file.
    private static final List<String> OPTIONS = List.of("-Xms32m", "-Xmx256m", "-XX:NewSize=16m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData",
            "-Xshare:auto", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl", "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

    /// What would change how Java starts, and is meant for this process alone.
    static final List<String> NOT_HANDED_ON = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "_JPACKAGE_LAUNCHER");

    /// For the program as it runs now.
    ///
    /// @throws ReaderException if there is neither a `java` nor a launcher
    static ReaderCommand now() {
        return of(Path.of(System.getProperty("java.home")), ProcessHandle.current().info().command(), System.getProperty("jpackage.app-path"), System.getProperty("java.class.path"), Files::isExecutable);
    }

    /// @param home      the folder of the runtime
    /// @param own       the program that runs, if the system tells
    /// @param launcher  that of an installed program
    /// @param there     whether a file can be run
    static ReaderCommand of(Path home, Optional<String> own, @Nullable String launcher, String classPath, Predicate<Path> there) {
        Path bin = home.resolve("bin");
        List<Path> programs = new ArrayList<>(List.of(bin.resolve("java"), bin.resolve("java.exe")));
        own.map(Path::of).filter(program -> program.startsWith(bin)).ifPresent(programs::add);
        for (Path program : programs) {
            if (there.test(program)) {
                List<String> command = new ArrayList<>(List.of(program.toString()));
                command.addAll(OPTIONS);
                command.add(ReaderMain.class.getName());
                return new ReaderCommand(command, Map.of("CLASSPATH", classPath));
            }
        }
        if (launcher == null) {
            throw new ReaderException("there is no java in " + bin);
        }
        return new ReaderCommand(List.of(launcher, ReaderMain.ARGUMENT), Map.of("_JAVA_OPTIONS", String.join(" ", OPTIONS)));
    }

    Process start() throws java.io.IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        NOT_HANDED_ON.forEach(builder.environment()::remove);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
