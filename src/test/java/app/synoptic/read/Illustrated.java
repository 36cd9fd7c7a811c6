package app.synoptic.read;

import app.synoptic.domain.wording.TextId;
import app.synoptic.domain.wording.TextKind;
import app.synoptic.domain.wording.Wording;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/// An article of our own with pictures, a list, a table, a quote and links, as a page in itself and in archives.
public final class Illustrated {

    public static final String PICTURE = "https://mill.example/pictures/wheel.png";

    private Illustrated() {}

    /// A picture of one colour.
    public static byte[] png(int width, int height, Color color) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public static String data(byte[] picture) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(picture);
    }

    /// The page.
    ///
    /// @param picture the address of its picture
    public static String page(String picture) {
        return """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Mill wheel turns again at Sarn</title></head><body>
                <nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li><li><a href="/weather">Weather</a></li></ul></nav>
                <article><h1>Mill wheel turns again at Sarn</h1>
                <figure><img src="%1$s" alt="The wheel, half under water" width="600" height="300"><figcaption>The wheel on Monday, an hour after the sluice was opened</figcaption></figure>
                <p>The wheel of the old mill at Sarn turned on Monday for the first time in forty years, after <a href="https://mill.example/friends">its friends</a> had spent two winters <b>carving new paddles</b> from oak.</p>
                <h2>What was mended</h2>
                <p>Three things had to be mended before the water could be let in, and each of them took longer than the friends had hoped for:</p>
                <ol><li>the sluice, which had rusted shut when the millers left and had to be cut open,</li><li>the axle, turned anew in a yard that otherwise makes shafts for ships, and</li><li>the paddles, of which only four could be kept for the museum in the village.</li></ol>
                <blockquote><p>“It sounds just as I remember it from when I was a child,” said Ewan Pryce, whose grandfather was the last miller and who had come from the coast to hear it.</p></blockquote>
                <table><tr><td>Paddles</td><td>32</td></tr><tr><td>Cost</td><td>18,400 crowns</td></tr></table>
                <p>The mill is open on Sundays from May, the friends say, and flour will be sold as soon as the stones are dressed, which is hoped to be done before the harvest.</p>
                <img src="https://mill.example/dot.gif" width="1" height="1" alt="">
                </article>
                <aside class="related"><h3>Read more</h3><a href="/a"><img src="%1$s&amp;other" alt="A bridge"><h4>Bridge over the Sarn closed</h4></a><a href="/b"><h4>Who owns the weir?</h4></a></aside>
                </body></html>
                """.formatted(picture);
    }

    /// The page as browsers save it in one file.
    public static byte[] mhtml(String picture, byte[] file) {
        return ("""
                From: <Saved by Blink>
                Snapshot-Content-Location: https://mill.example/wheel/
                Subject: Mill wheel
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----b"

                ------b
                Content-Type: text/html
                Content-Transfer-Encoding: base64
                Content-Location: https://mill.example/wheel/

                %s
                ------b
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: %s

                %s
                ------b--
                """.formatted(lines(page(picture).getBytes(StandardCharsets.UTF_8)), PICTURE, lines(file))).getBytes(StandardCharsets.US_ASCII);
    }

    /// The page as Safari saves it, in XML.
    public static byte[] webArchive(String picture, byte[] file) {
        return ("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0"><dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>%s</data><key>WebResourceMIMEType</key><string>text/html</string>
                <key>WebResourceTextEncodingName</key><string>UTF-8</string><key>WebResourceURL</key><string>https://mill.example/wheel/</string></dict>
                <key>WebSubresources</key><array><dict><key>WebResourceData</key><data>%s</data><key>WebResourceMIMEType</key><string>image/png</string><key>WebResourceURL</key><string>%s</string></dict></array></dict></plist>
                """.formatted(lines(page(picture).getBytes(StandardCharsets.UTF_8)), lines(file), PICTURE)).getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(byte[] bytes) {
        return Base64.getMimeEncoder().encodeToString(bytes);
    }

    /// The text that is read of a file.
    public static Wording wording(byte[] file, String name) {
        ReadingText read = FerryPages.read(file, name);
        return new Wording(TextId.of(file), TextKind.ORIGINAL, read.charset(), read.reader(), read.text(), read.regions(), read.blocks().stream().map(TextBlock::block).toList());
    }
}
