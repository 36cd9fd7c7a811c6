package app.synoptic.anchor;

import app.synoptic.text.Word;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/// Where each window of a text stands first, by the head of what is published of it. Two numbers to a window and no object,
/// because a long text has millions of them.
final class WindowPlaces {

    private static final int FEWEST = 16;

    private final long[] heads;
    /// A window's place and one more; 0 where there is none.
    private final int[] places;

    WindowPlaces(List<Word> words) {
        int count = Math.max(0, words.size() - WindowHash.WORDS + 1);
        int size = Integer.highestOneBit(Math.max(FEWEST, count)) << 2;
        heads = new long[size];
        places = new int[size];
        WindowHash hash = new WindowHash();
        for (int at = 0; at < count; at++) {
            put(head(hash.published(words, at)), at);
        }
    }

    private void put(long head, int at) {
        int slot = slot(head);
        while (places[slot] != 0 && heads[slot] != head) {
            slot = slot + 1 & heads.length - 1;
        }
        if (places[slot] == 0) {
            heads[slot] = head;
            places[slot] = at + 1;
        }
    }

    /// The first word of the first window of which this is published; -1 if none is. The first 64 bits tell.
    int of(byte[] published) {
        long head = head(Arrays.copyOf(published, Math.max(published.length, Long.BYTES)));
        int slot = slot(head);
        while (places[slot] != 0 && heads[slot] != head) {
            slot = slot + 1 & heads.length - 1;
        }
        return places[slot] - 1;
    }

    private int slot(long head) {
        return (int) (head ^ head >>> 32) & heads.length - 1;
    }

    private static long head(byte[] published) {
        return ByteBuffer.wrap(published).getLong();
    }
}
