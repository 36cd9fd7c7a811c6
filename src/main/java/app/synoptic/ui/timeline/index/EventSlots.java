package app.synoptic.ui.timeline.index;

import app.synoptic.domain.EventId;
import java.util.Arrays;
import java.util.function.IntFunction;

/// Finds indexes by the ids of their events: a hash table of indexes alone, with linear probing.
final class EventSlots {

    private static final int EMPTY = -1;

    private final IntFunction<EventId> idOf;
    private final int[] slots;

    /// @param idOf the id of each index below `size`; no two the same
    EventSlots(int size, IntFunction<EventId> idOf) {
        this.idOf = idOf;
        slots = new int[Integer.highestOneBit(Math.max(1, size)) * 4];
        Arrays.fill(slots, EMPTY);
        for (int index = 0; index < size; index++) {
            int slot = first(idOf.apply(index));
            while (slots[slot] != EMPTY) {
                slot = after(slot);
            }
            slots[slot] = index;
        }
    }

    /// The index of an event; −1 where it has none.
    int indexOf(EventId event) {
        int slot = first(event);
        while (slots[slot] != EMPTY && !idOf.apply(slots[slot]).equals(event)) {
            slot = after(slot);
        }
        return slots[slot];
    }

    private int first(EventId event) {
        int hash = event.hashCode() * 0x9E3779B9;
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }

    private int after(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
