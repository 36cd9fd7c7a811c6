package app.synoptic.anchor;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Base64;

/// Prints fingerprints and reads them back: base64url without padding over
/// `version 1 · ordinal · twin · twins · words · tags · left · right · check`. Numbers are LEB128, a tag two bytes and the
/// check eight, big-endian; a side is its count of tags, its edges (one byte each), and its tags.
final class FingerprintCodec {

    private static final int VERSION = 1;

    private FingerprintCodec() {}

    static String print(Fingerprint fingerprint) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(VERSION);
        number(out, fingerprint.ordinal());
        number(out, fingerprint.twin());
        number(out, fingerprint.twins());
        number(out, fingerprint.length());
        tags(out, fingerprint.tags());
        side(out, fingerprint.left());
        side(out, fingerprint.right());
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(fingerprint.check()).array());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    }

    /// @throws IllegalArgumentException if `printed` is not what [#print] prints
    static Fingerprint read(String printed) {
        try {
            ByteBuffer in = ByteBuffer.wrap(decoded(printed));
            int version = in.get();
            if (version != VERSION) {
                throw new IllegalArgumentException("fingerprint of version %d; this program reads version %d"
                        .formatted(version, VERSION));
            }
            int ordinal = number(in);
            int twin = number(in);
            int twins = number(in);
            String tags = tags(in, number(in));
            Fingerprint fingerprint = new Fingerprint(ordinal, twin, twins, tags, side(in), side(in), in.getLong());
            if (in.hasRemaining()) {
                throw new IllegalArgumentException("a fingerprint with %d bytes too many".formatted(in.remaining()));
            }
            return fingerprint;
        } catch (BufferUnderflowException cut) {
            throw new IllegalArgumentException("a fingerprint that is cut off", cut);
        }
    }

    private static byte[] decoded(String printed) {
        try {
            return Base64.getUrlDecoder().decode(printed);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("a fingerprint with a letter that is not of base64url", e);
        }
    }

    private static void side(ByteArrayOutputStream out, ContextSide side) {
        out.write(side.length());
        out.write(side.edges());
        tags(out, side.tags());
    }

    private static ContextSide side(ByteBuffer in) {
        int length = in.get();
        int edges = in.get();
        return new ContextSide(tags(in, length), edges);
    }

    private static void tags(ByteArrayOutputStream out, String tags) {
        tags.chars().forEach(tag -> {
            out.write(tag >> 8);
            out.write(tag);
        });
    }

    private static String tags(ByteBuffer in, int count) {
        if (count < 0 || count > in.remaining() / 2) {
            throw new BufferUnderflowException();
        }
        StringBuilder tags = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            tags.append(in.getChar());
        }
        return tags.toString();
    }

    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest >= 0x80) {
            out.write(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }

    private static int number(ByteBuffer in) {
        int number = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            int next = in.get();
            number |= (next & 0x7F) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("a number in a fingerprint is too large");
    }
}
