package app.synoptic.read.process;

import app.synoptic.read.Beside;
import app.synoptic.read.format.Formats;
import app.synoptic.read.layout.Pictures;
import app.synoptic.read.pdf.PdfPages;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// What the reader's process is asked to do with a file.
sealed interface PageTask {

    /// Read it.
    ///
    /// @param name   what it is called
    /// @param beside what is known of it from where it lies
    record Read(String name, Beside beside) implements PageTask {}

    /// Tell where the words of a PDF file stand.
    record Map() implements PageTask {}

    /// Draw a page of a PDF file.
    record Picture(int page, float scale) implements PageTask {}

    /// Decode a picture, no wider than so many pixels.
    record Decode(int width) implements PageTask {}

    /// As bytes, to be followed by those of the file.
    default byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        switch (this) {
            case Read(String name, Beside beside) -> {
                out.writeByte(0);
                Wire.text(out, name);
                ReadingWire.write(out, beside);
            }
            case Map() -> out.writeByte(1);
            case Picture(int page, float scale) -> {
                out.writeByte(2);
                out.writeInt(page);
                out.writeFloat(scale);
            }
            case Decode(int width) -> {
                out.writeByte(3);
                out.writeInt(width);
            }
        }
        return bytes.toByteArray();
    }

    static PageTask of(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        return switch (in.readByte()) {
            case 0 -> new Read(Wire.text(in), ReadingWire.beside(in));
            case 1 -> new Map();
            case 2 -> new Picture(in.readInt(), in.readFloat());
            case 3 -> new Decode(in.readInt());
            default -> throw new IOException("an unknown task");
        };
    }

    /// Does it here.
    ///
    /// @return the answer as bytes
    /// @throws IOException if the file cannot be read
    default byte[] perform(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        switch (this) {
            case Read(String name, Beside beside) -> ReadingWire.write(out, Formats.read(file, name, beside));
            case Map() -> ReadingWire.write(out, PdfPages.map(file));
            case Picture(int page, float scale) -> {
                ImageIO.setUseCache(false);
                picture(out, PdfPages.picture(file, page, scale));
            }
            case Decode(int width) -> {
                ImageIO.setUseCache(false);
                picture(out, Pictures.decoded(file, width));
            }
        }
        return bytes.toByteArray();
    }

    private static void picture(DataOutputStream out, BufferedImage picture) throws IOException {
        out.writeInt(picture.getWidth());
        out.writeInt(picture.getHeight());
        for (int pixel : picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth())) {
            out.writeByte(pixel >> 16);
            out.writeByte(pixel >> 8);
            out.writeByte(pixel);
        }
    }

    static BufferedImage picture(DataInputStream in) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        if (width < 1 || height < 1 || (long) width * height > PdfPages.MOST_PIXELS) {
            throw new IOException("no picture of %d × %d".formatted(width, height));
        }
        byte[] bytes = in.readNBytes(width * height * 3);
        if (bytes.length < width * height * 3) {
            throw new IOException("cut off");
        }
        int[] pixels = new int[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xFF000000 | (bytes[3 * i] & 0xFF) << 16 | (bytes[3 * i + 1] & 0xFF) << 8 | bytes[3 * i + 2] & 0xFF;
        }
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }
}
