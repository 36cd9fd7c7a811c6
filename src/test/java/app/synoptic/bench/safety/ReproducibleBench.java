package app.synoptic.bench.safety;

import app.synoptic.supply.JarDifference;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Builds the program twice from its sources, in two folders of other names and depth, time zones and languages, and compares the jars and
/// the bills of materials byte by byte: whoever has the sources can build what is given out. Takes two whole builds. What is other is listed; ends with 1 then.
public final class ReproducibleBench {

    private static final Set<String> LEFT = Set.of("target", ".git", ".idea");

    private ReproducibleBench() {}

    public static void main(String[] args) throws Exception {
        Path root = Path.of("").toAbsolutePath();
        Path folder = Files.createTempDirectory("synoptic-reproducible");
        Path one = built(root, folder.resolve("one"), Map.of("TZ", "Pacific/Auckland", "MAVEN_OPTS", "-Duser.language=en"));
        Path other = built(root, folder.resolve("another").resolve("deeper"), Map.of("TZ", "America/St_Johns", "MAVEN_OPTS", "-Duser.language=tr"));
        List<String> differences = new java.util.ArrayList<>(JarDifference.between(jar(one), jar(other)));
        if (Files.mismatch(one.resolve("target/bom.cdx.json"), other.resolve("target/bom.cdx.json")) >= 0) {
            differences.add("bom.cdx.json");
        }
        if (differences.isEmpty()) {
            System.out.println("Built twice, the jar and the bill of materials have the same bytes: " + app.synoptic.domain.form.Sha256.of(Files.readAllBytes(jar(one))));
        } else {
            System.out.println("Built twice, these are other (the builds lie in %s):".formatted(folder));
            differences.stream().limit(50).forEach(System.out::println);
        }
        System.exit(differences.isEmpty() ? 0 : 1);
    }

    private static Path jar(Path project) throws IOException {
        try (var files = Files.newDirectoryStream(project.resolve("target"), "synoptic-*.jar")) {
            return files.iterator().next();
        }
    }

    private static Path built(Path root, Path to, Map<String, String> environment) throws IOException, InterruptedException {
        long began = System.nanoTime();
        copy(root, to);
        ProcessBuilder maven = new ProcessBuilder("sh", "-c", "umask 022 && exec mvn -B -o -q -Dstyle.color=never -Dmaven.test.skip=true -Duser.timezone=\"$TZ\" package").directory(to.toFile()).inheritIO();
        maven.environment().putAll(environment);
        maven.environment().put("JAVA25_HOME", System.getProperty("java.home"));
        if (maven.start().waitFor() != 0) {
            throw new IOException("the build in %s failed".formatted(to));
        }
        System.out.println(String.format(Locale.ROOT, "built in %s in %.0f s", to, (System.nanoTime() - began) / 1e9));
        return to;
    }

    private static void copy(Path root, Path to) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (LEFT.contains(String.valueOf(folder.getFileName())) && folder.getParent().equals(root)) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(root.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!file.equals(root.resolve(".git"))) {
                    Files.copy(file, to.resolve(root.relativize(file).toString()), StandardCopyOption.REPLACE_EXISTING);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
