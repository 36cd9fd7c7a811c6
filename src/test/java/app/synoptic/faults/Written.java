package app.synoptic.faults;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// What of a file is on disk for certain, and what was written since.
final class Written {

    private static final int SECTOR = 512;

    /// @param bytes null where the file was cut there
    private record Pending(long at, byte[] bytes, boolean cut) {}

    private byte[] certain;
    private final List<Pending> pending = new ArrayList<>();

    Written(byte[] certain) {
        this.certain = certain;
    }

    synchronized void write(long at, byte[] bytes) {
        pending.add(new Pending(at, bytes, false));
    }

    synchronized void cut(long at) {
        pending.add(new Pending(at, new byte[0], true));
    }

    synchronized void sync() {
        for (Pending one : pending) {
            certain = applied(certain, one, one.bytes.length);
        }
        pending.clear();
    }

    /// What a loss of power leaves: all that is certain, and of the rest some, one of it perhaps torn between two sectors.
    synchronized byte[] left(Random random) {
        byte[] left = certain;
        for (Pending one : pending) {
            if (random.nextBoolean()) {
                int sectors = one.bytes.length / SECTOR;
                boolean torn = sectors > 1 && random.nextInt(4) == 0;
                left = applied(left, one, torn ? (1 + random.nextInt(sectors - 1)) * SECTOR : one.bytes.length);
            }
        }
        return left;
    }

    private static byte[] applied(byte[] file, Pending one, int length) {
        if (one.cut) {
            return file.length > one.at ? Arrays.copyOf(file, (int) one.at) : file;
        }
        byte[] longer = file.length >= one.at + length ? file : Arrays.copyOf(file, (int) one.at + length);
        if (longer == file) {
            longer = file.clone();
        }
        System.arraycopy(one.bytes, 0, longer, (int) one.at, length);
        return longer;
    }
}
