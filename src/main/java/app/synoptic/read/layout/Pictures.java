package app.synoptic.read.layout;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Decodes pictures of any format that is known; of one that moves the first. Like reading, not to be done in the window's process with a
/// picture that somebody else made.
public final class Pictures {

    private static final long MOST_PIXELS = 400_000_000;
    /// A picture may be so many times as high as it is shown wide.
    private static final int LONGEST = 8;

    private Pictures() {}

    /// A picture on white, no wider than asked for.
    ///
    /// @param width in pixels
    /// @throws IOException if it cannot be decoded
    public static BufferedImage decoded(byte[] file, int width) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext() || width < 1) {
                throw new IOException("no picture that is known");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return scaled(read(reader, width), width);
            } finally {
                reader.dispose();
            }
        }
    }

    /// Takes of a much larger picture only some pixels, so that the rest need no room.
    private static BufferedImage read(ImageReader reader, int width) throws IOException {
        int wide = reader.getWidth(0);
        int high = reader.getHeight(0);
        if (wide < 1 || high < 1 || (long) wide * high > MOST_PIXELS) {
            throw new IOException("no picture of %d × %d".formatted(wide, high));
        }
        int step = Math.max(1, Math.max(wide / (2 * width), high / (2 * LONGEST * width)));
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, some);
    }

    private static BufferedImage scaled(BufferedImage picture, int width) {
        double scale = Math.min(1, Math.min(width / (double) picture.getWidth(), LONGEST * width / (double) picture.getHeight()));
        BufferedImage scaled = new BufferedImage(Math.max(1, (int) Math.round(scale * picture.getWidth())), Math.max(1, (int) Math.round(scale * picture.getHeight())), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, scaled.getWidth(), scaled.getHeight());
        pen.drawImage(picture, 0, 0, scaled.getWidth(), scaled.getHeight(), null);
        pen.dispose();
        return scaled;
    }
}
