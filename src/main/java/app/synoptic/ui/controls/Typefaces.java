package app.synoptic.ui.controls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The fonts that ship with the program. They are read where they lie as files, be it among the classes or in a folder
/// `fonts` beside the program's jar: of one in a jar JavaFX makes a copy in the folder for temporary files, which stays
/// there when the program is killed.
final class Typefaces {

    private static final List<String> ALL = List.of("NotoSans-Regular", "NotoSans-SemiBold", "NotoSans-Bold",
            "NotoSans-Italic", "NotoSansArmenian-Regular", "NotoSansArmenian-Bold", "NotoSansGeorgian-Regular",
            "NotoSansGeorgian-Bold", "NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic");
    private static final double SIZE = 13;

    private Typefaces() {}

    /// Loads all of them.
    static void load() {
        Path folder = beside(Typefaces.class.getProtectionDomain().getCodeSource());
        ALL.forEach(name -> load(name + ".ttf", folder));
    }

    private static void load(String name, @Nullable Path folder) {
        URL font = Objects.requireNonNull(Typefaces.class.getResource("/assets/fonts/" + name), name);
        Path file = font.getProtocol().equals("file") ? path(font) : folder == null ? null : folder.resolve(name);
        // The address is not encoded: Font takes the path out of it as it stands.
        if (file != null && Files.isReadable(file) && Font.loadFont("file:" + file, SIZE) != null) {
            return;
        }
        try (InputStream in = font.openStream()) {
            Font.loadFont(in, SIZE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the font " + name + " that ships with Synoptic cannot be read", unreadable);
        }
    }

    private static @Nullable Path beside(@Nullable CodeSource program) {
        Path jar = program == null ? null : path(program.getLocation());
        return jar == null ? null : jar.resolveSibling("fonts");
    }

    private static @Nullable Path path(URL file) {
        try {
            URI address = file.toURI();
            return address.getScheme().equals("file") ? Path.of(address) : null;
        } catch (URISyntaxException | IllegalArgumentException nowhere) {
            return null;
        }
    }
}
