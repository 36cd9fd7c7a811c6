package app.synoptic.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Changes an input as somebody who means harm, or a bad disk, would.
final class Mutations {

    private static final int LARGEST = 1 << 20;
    private static final List<String> NUMBERS = List.of("-1", "0", "65536", "2147483648", "-2147483649", "9223372036854775808", "99999999999999999999", "1e999999999", "NaN", "4294967295", "00000000000000000000000000001");
    private static final List<String> ODD = List.of("\u0000", "\u202E", "\uFEFF", "\u0301\u0301\u0301\u0301", "\uD83D\uDE00", "\u2028", "\r", "\t\t\t\t", "\u001B[2J", "%s%n", "../../../../etc/passwd", "&#x110000;", "]]>", "<!--", "${x}");

    private final Random random;
    private final List<byte[]> seeds;
    private final List<String> words;

    Mutations(long seed, List<byte[]> seeds, List<String> words) {
        random = new Random(seed);
        this.seeds = seeds;
        this.words = words;
    }

    /// The next input: a seed that was changed at one place or some.
    byte[] next() {
        byte[] input = seeds.get(random.nextInt(seeds.size())).clone();
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            input = changed(input);
        }
        return input.length > LARGEST ? java.util.Arrays.copyOf(input, LARGEST) : input;
    }

    private byte[] changed(byte[] input) {
        int from = input.length == 0 ? 0 : random.nextInt(input.length);
        int until = Math.min(input.length, from + 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
        return switch (random.nextInt(12)) {
            case 0 -> java.util.Arrays.copyOf(input, from);
            case 1 -> put(input, from, until, new byte[0]);
            case 2, 3 -> turned(input, from);
            case 4 -> put(input, from, from, word());
            case 5 -> put(input, from, Math.min(input.length, from + 4), word());
            case 6 -> put(input, until, until, slice(input, from, until));
            case 7 -> put(input, from, until, repeated(slice(input, from, until)));
            case 8 -> number(input, from);
            case 9 -> put(input, from, from, other());
            case 10 -> put(input, from, until, other());
            default -> put(input, from, from, one(ODD));
        };
    }

    private byte[] turned(byte[] input, int at) {
        if (input.length > 0) {
            input[at] = random.nextBoolean() ? (byte) random.nextInt() : (byte) (input[at] ^ 1 << random.nextInt(8));
        }
        return input;
    }

    /// In place of the next number after a place another one.
    private byte[] number(byte[] input, int from) {
        int start = from;
        while (start < input.length && !(input[start] >= '0' && input[start] <= '9')) {
            start++;
        }
        int end = start;
        while (end < input.length && input[end] >= '0' && input[end] <= '9') {
            end++;
        }
        return put(input, start, end, one(NUMBERS));
    }

    private byte[] word() {
        return words.isEmpty() ? one(ODD) : one(words);
    }

    private byte[] one(List<String> of) {
        return of.get(random.nextInt(of.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] other() {
        byte[] seed = seeds.get(random.nextInt(seeds.size()));
        int from = seed.length == 0 ? 0 : random.nextInt(seed.length);
        return slice(seed, from, Math.min(seed.length, from + 1 + random.nextInt(600)));
    }

    private byte[] repeated(byte[] what) {
        int times = 1 << random.nextInt(14);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times && out.size() < LARGEST / 2; i++) {
            out.writeBytes(what);
        }
        return out.toByteArray();
    }

    private static byte[] slice(byte[] input, int from, int until) {
        return java.util.Arrays.copyOfRange(input, from, until);
    }

    private static byte[] put(byte[] input, int from, int until, byte[] what) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(input, 0, from);
        out.writeBytes(what);
        out.write(input, until, input.length - until);
        return out.toByteArray();
    }
}
