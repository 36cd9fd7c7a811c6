package app.synoptic.annotate.file;

import app.synoptic.export.zip.ZipFile;
import app.synoptic.export.zip.ZipLimits;
import app.synoptic.export.zip.ZipRefused;
import app.synoptic.text.Decoded;
import app.synoptic.text.Decoder;
import app.synoptic.text.SafeXml;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads projects of programs for qualitative analysis (REFI-QDA, `.qdpx`) that somebody sent: no more is unpacked than a project for
/// people has, and the XML may name nothing outside of itself.
final class QdpxReader {

    private static final ZipLimits LIMITS = new ZipLimits(20_000, 1L << 30, 400);
    private static final int LONGEST_CAUSE = 200;
    private static final int LARGEST_PROJECT = 64 << 20;
    private static final String PROJECT = "project.qde";

    private final Path file;
    private final ZipFile zip;

    private QdpxReader(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static AnnotationFile read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new AnnotationException(file, Files.exists(file) ? "it is no file" : "there is no such file", null);
        }
        try (ZipFile zip = ZipFile.open(file, LIMITS)) {
            return new QdpxReader(file, zip).project();
        } catch (ZipRefused e) {
            throw new AnnotationException(file, String.valueOf(e.getMessage()), e);
        }
    }

    private AnnotationFile project() throws IOException {
        String entry = zip.names().stream().filter(name -> name.toLowerCase(Locale.ROOT).endsWith(PROJECT)).findFirst()
                .orElseThrow(() -> new AnnotationException(file, "it is a zip, but there is no project in it", null));
        String xml = characters(zip.read(entry, LARGEST_PROJECT).orElseThrow());
        try {
            XMLStreamReader reader = SafeXml.factory(true).createXMLStreamReader(new StringReader(xml));
            return new QdaProjectReader(reader, this::text).read();
        } catch (XMLStreamException | IllegalArgumentException e) {
            throw new AnnotationException(file, "its project cannot be read: " + shortened(String.valueOf(e.getMessage())), e);
        }
    }

    /// Names in it may be as long as whoever wrote them liked.
    private static String shortened(String message) {
        String sentence = first(message);
        return sentence.length() <= LONGEST_CAUSE ? sentence : sentence.substring(0, LONGEST_CAUSE) + "…";
    }

    /// The parser's sentence, without where it stopped on a line of its own.
    private static String first(String message) {
        String[] lines = message.split("\\R", 3);
        return lines.length > 1 && lines[0].startsWith("ParseError") ? lines[1].replaceFirst("^Message: ", "") : lines[0];
    }

    private String characters(byte[] xml) {
        boolean wide = xml.length > 1 && (xml[0] == (byte) 0xFE && xml[1] == (byte) 0xFF || xml[0] == (byte) 0xFF && xml[1] == (byte) 0xFE);
        try {
            String read = (wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).newDecoder().decode(ByteBuffer.wrap(xml)).toString();
            return read.startsWith("\uFEFF") ? read.substring(1) : read;
        } catch (CharacterCodingException e) {
            throw new AnnotationException(file, "its project is written in no encoding known here", e);
        }
    }

    /// The text that a path of the project names within it; empty for one that lies elsewhere, is not there, or is no text.
    private Optional<String> text(String path) {
        if (!path.toLowerCase(Locale.ROOT).startsWith("internal://")) {
            return Optional.empty();
        }
        String name = path.substring("internal://".length());
        try {
            for (String folder : new String[] {"sources/", "Sources/"}) {
                Optional<byte[]> bytes = zip.read(folder + name, Decoder.MAX_BYTES);
                if (bytes.isPresent()) {
                    return Decoder.decode(bytes.get()) instanceof Decoded.Text(String text, String _) ? Optional.of(text) : Optional.empty();
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new AnnotationException(file, String.valueOf(e.getMessage()), e);
        }
    }
}
