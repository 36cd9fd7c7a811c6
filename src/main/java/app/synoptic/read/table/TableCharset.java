package app.synoptic.read.table;

import app.synoptic.read.table.TableException.Reason;
import app.synoptic.text.Decoded;
import app.synoptic.text.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// In which encoding a table is. The whole file is looked through, so that one letter behind a hundred thousand plain rows counts;
/// of one that is no Unicode only the lines around its first such letter are guessed from.
final class TableCharset {

    private static final int BUFFER = 1 << 16;
    private static final int SAMPLE = 1 << 20;

    private TableCharset() {}

    /// @throws TableException if it is none that is known, or the file is no text
    static Charset of(Path file) {
        try {
            byte[] beginning = part(file, 0);
            if (begins(beginning, 0xFF, 0xFE) || begins(beginning, 0xFE, 0xFF)) {
                return begins(beginning, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            }
            long misfit = misfit(file);
            if (misfit < 0) {
                if (Decoder.decode(beginning) instanceof Decoded.NotText(var why) && why == Decoded.Reason.BINARY) {
                    throw new TableException(file, Reason.BINARY);
                }
                return StandardCharsets.UTF_8;
            }
            return guessed(file, holdsZero(beginning) ? whole(file) : part(file, Math.max(0, misfit - SAMPLE / 2)));
        } catch (IOException unread) {
            throw new TableException(file, Reason.UNREADABLE, 0, unread);
        }
    }

    private static Charset guessed(Path file, byte[] sample) {
        return switch (Decoder.decode(sample)) {
            case Decoded.Text(var _, var charset) -> Charset.forName(charset);
            case Decoded.NotText(var why) -> throw new TableException(file, switch (why) {
                case EMPTY -> Reason.EMPTY;
                case BINARY -> Reason.BINARY;
                case UNKNOWN_ENCODING, TOO_LARGE -> Reason.ENCODING;
            });
        };
    }

    private static boolean holdsZero(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }

    /// The beginning in pairs of bytes, which is what UTF-16 is.
    private static byte[] whole(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(SAMPLE);
            return bytes.length % 2 == 0 ? bytes : Arrays.copyOf(bytes, bytes.length - 1);
        }
    }

    private static boolean holdsZero(char[] characters, int length) {
        for (int i = 0; i < length; i++) {
            if (characters[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /// A part of the file, from one line to another.
    private static byte[] part(Path file, long from) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] part = new byte[(int) Math.min(SAMPLE, bytes.length() - from)];
            bytes.seek(from);
            bytes.readFully(part);
            int start = 0;
            int end = part.length;
            if (from > 0) {
                while (start < end && part[start] != '\n') {
                    start++;
                }
            }
            if (from + part.length < bytes.length()) {
                while (end > start && part[end - 1] != '\n') {
                    end--;
                }
            }
            boolean lines = end - start > 1;
            return lines ? Arrays.copyOfRange(part, start, end) : part;
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /// Where the first bytes stand that are no UTF-8, or a zero; -1 where there are none.
    private static long misfit(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer characters = CharBuffer.allocate(BUFFER);
        long at = 0;
        try (InputStream in = Files.newInputStream(file)) {
            while (true) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                characters.clear();
                CoderResult result = decoder.decode(bytes, characters, read < 0);
                if (result.isError() || holdsZero(characters.array(), characters.position())) {
                    return at + bytes.position();
                }
                at += bytes.position();
                bytes.compact();
                if (read < 0) {
                    return -1;
                }
            }
        }
    }
}
