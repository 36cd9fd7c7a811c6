import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;

/// Turns the file in which Xvfb keeps its screen (XWD, 32 bits a pixel) into a PNG, and fails if hardly anything is on
/// it: `java FrameBuffer.java SCREEN PNG`.
final class FrameBuffer {

    private static final int COLOURS = 200;

    public static void main(String[] args) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(Path.of(args[0])));
        int pixels = file.getInt(0) + 12 * file.getInt(4 * 19);
        int width = file.getInt(4 * 4);
        int height = file.getInt(4 * 5);
        boolean little = file.getInt(4 * 7) == 0;
        int line = file.getInt(4 * 12);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = file.getInt(pixels + y * line + 4 * x);
                int rgb = (little ? Integer.reverseBytes(pixel) : pixel) & 0xffffff;
                picture.setRGB(x, y, rgb);
                colours.add(rgb);
            }
        }
        ImageIO.write(picture, "png", new File(args[1]));
        System.out.println(colours.size() + " colours");
        if (colours.size() < COLOURS) {
            System.exit(1);
        }
    }
}
