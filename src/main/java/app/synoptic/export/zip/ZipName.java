package app.synoptic.export.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The names of entries: relative, with `/` between folders, and leading nowhere else.
final class ZipName {

    private static final int LONGEST = 400;

    private ZipName() {}

    /// @throws ZipRefused if it is not UTF-8, or could lead out of the folder somebody unpacks the zip in
    static String of(byte[] bytes) throws ZipRefused {
        String name = decoded(bytes);
        String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        if (name.isBlank() || name.length() > LONGEST || name.codePoints().anyMatch(ZipName::steers)) {
            throw new ZipRefused("it holds an entry without a proper name");
        }
        if (name.startsWith("/") || name.contains("\\") || name.contains(":")) {
            throw new ZipRefused("it names an entry “%s”, a place outside of the file".formatted(shown));
        }
        String path = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        if (Arrays.stream(path.split("/", -1)).anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."))) {
            throw new ZipRefused("it names an entry “%s”, a place outside of the file".formatted(shown));
        }
        return name;
    }

    /// Whether a letter would be no letter in a list of names: a control character, or one that turns their order round.
    private static boolean steers(int c) {
        return Character.isISOControl(c) || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static String decoded(byte[] bytes) throws ZipRefused {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new ZipRefused("it holds an entry without a proper name");
        }
    }
}
