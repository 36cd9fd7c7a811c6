package app.synoptic.dossier;

import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;

/// Writes fingerprints, windows and keys out that tests call `"t1"`, `"w1"` and `"k1"`: of the right shape, and of nothing.
public final class Printed {

    private static final Pattern SHORT = Pattern.compile("\"([twk])([0-9])\"");

    private Printed() {}

    public static String in(String json) {
        return SHORT.matcher(json).replaceAll(found -> '"' + of(found.group(1).charAt(0), Byte.parseByte(found.group(2))) + '"');
    }

    public static String fingerprint(int number) {
        return of('t', (byte) number);
    }

    private static String of(char what, byte number) {
        byte[] bytes = switch (what) {
            case 't' -> new byte[] {1, 0, 0, 1, 1, 7, number, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, number};
            case 'w' -> filled(16, number);
            default -> filled(60, number);
        };
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] filled(int length, byte number) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, number);
        return bytes;
    }
}
