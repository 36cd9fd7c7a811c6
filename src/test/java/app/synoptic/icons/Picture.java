package app.synoptic.icons;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;

/// A square picture as PNG.
///
/// @param size its width and height in pixels
public record Picture(int size, byte[] png) {

    /// A drawing at a size, on a transparent ground.
    public static Picture drawn(Path svg, int size) throws TranscoderException {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(ImageTranscoder.KEY_WIDTH, (float) size);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_HEIGHT, (float) size);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        transcoder.transcode(new TranscoderInput(svg.toUri().toString()), new TranscoderOutput(png));
        return new Picture(size, png.toByteArray());
    }
}
