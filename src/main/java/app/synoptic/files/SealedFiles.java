package app.synoptic.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Small files under names that say nothing: the name a file has in plain is the first line of what is sealed in it.
public final class SealedFiles {

    private static final int LONGEST_NAME = 1000;

    private SealedFiles() {}

    /// What lies in the file of this plain name, in bytes.
    public static byte[] read(Path sealed, Sealing sealing) throws IOException {
        try (InputStream in = sealing.opening(Files.newInputStream(sealed))) {
            name(in);
            return in.readAllBytes();
        }
    }

    /// What a file of a plain name and content is when it is sealed.
    public static byte[] sealed(String name, byte[] content, Sealing sealing) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = sealing.sealing(bytes)) {
            out.write((name + "\n").getBytes(StandardCharsets.UTF_8));
            out.write(content);
        }
        return bytes.toByteArray();
    }

    /// Copies the files of a folder, sealed, into another. What it copies is on disk when this returns.
    public static void seal(Path from, Path to, Sealing sealing) throws IOException {
        OwnerOnly.folder(to);
        for (Path file : files(from)) {
            String name = file.getFileName().toString();
            byte[] sealed = sealed(name, Files.readAllBytes(file), sealing);
            Replacing.bytes(to.resolve(sealing.nameFor(name)), out -> out.write(sealed));
        }
    }

    /// Copies the sealed files of a folder, in plain, into another.
    public static void open(Path from, Path to, Sealing sealing) throws IOException {
        OwnerOnly.folder(to);
        for (Path file : files(from)) {
            try (InputStream in = sealing.opening(Files.newInputStream(file))) {
                Path plain = to.resolve(name(in)).normalize();
                if (!to.equals(plain.getParent())) {
                    throw new IOException("it names no file of its folder");
                }
                Replacing.bytes(plain, in::transferTo);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(Files::isRegularFile).toList();
        }
    }

    private static String name(InputStream in) throws IOException {
        ByteArrayOutputStream name = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || name.size() > LONGEST_NAME) {
                throw new IOException("it does not say its name");
            }
            name.write(next);
        }
        return name.toString(StandardCharsets.UTF_8);
    }
}
