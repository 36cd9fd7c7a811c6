package app.synoptic.bench;

import app.synoptic.icons.IconFiles;
import app.synoptic.icons.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Draws the icons anew from their SVG: `packaging/bench icons` writes the PNG, ICO and ICNS files beside them in
/// `assets/icons`. Up to 32 pixels the small drawing is taken, whose lines lie on whole pixels.
public final class IconsBench {

    private static final Path ICONS = Path.of("assets/icons");

    private IconsBench() {}

    public static void main(String[] args) throws Exception {
        for (String name : List.of("synoptic", "dossier")) {
            List<Picture> pictures = new ArrayList<>();
            for (int size : IconFiles.SIZES) {
                pictures.add(Picture.drawn(ICONS.resolve(name + (size <= 32 ? "-small.svg" : ".svg")), size));
            }
            for (Picture picture : pictures) {
                if (IconFiles.LOOSE.contains(picture.size())) {
                    write("%s-%d.png".formatted(name, picture.size()), picture.png());
                }
            }
            write(name + ".ico", IconFiles.ico(pictures));
            write(name + ".icns", IconFiles.icns(pictures));
        }
    }

    private static void write(String name, byte[] content) throws IOException {
        Files.write(ICONS.resolve(name), content);
        System.out.printf("%s %,d bytes%n", ICONS.resolve(name), content.length);
    }
}
