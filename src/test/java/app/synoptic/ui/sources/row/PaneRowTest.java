package app.synoptic.ui.sources.row;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.ui.sources.row.PaneRow.Claim;
import app.synoptic.ui.sources.row.PaneRow.Room;
import java.util.AbstractList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PaneRowTest {

    private static final Claim SPEAKS = new Claim(false, 0);
    private static final Claim SILENT = new Claim(true, 0);

    @Test
    void opensAllWhereAllFit() {
        assertThat(PaneRow.share(1340, List.of(SPEAKS, SILENT, SPEAKS, SPEAKS, SPEAKS)))
                .containsOnly(new Room(true, 268));
    }

    @Test
    void foldsTheSilentSourceFirstWhereOneMustGiveWay() {
        assertThat(PaneRow.share(1106, List.of(SPEAKS, SILENT, SPEAKS, SPEAKS, SPEAKS))).extracting(Room::open)
                .containsExactly(true, false, true, true, true);
    }

    @Test
    void foldsTheLastWhereAllSpeak() {
        assertThat(PaneRow.share(1106, List.of(SPEAKS, SPEAKS, SPEAKS, SPEAKS, SPEAKS))).extracting(Room::open)
                .containsExactly(true, true, true, true, false);
    }

    @Test
    void keepsWhatWasAskedForLast() {
        assertThat(PaneRow.share(1106, List.of(new Claim(false, 1), SPEAKS, SPEAKS, SPEAKS, new Claim(true, 2))))
                .extracting(Room::open).containsExactly(true, true, true, false, true);
    }

    @Test
    void looksAtEachClaimOnceHoweverManyMustGiveWay() {
        int[] looked = {0};
        List<Claim> claims = new AbstractList<>() {
            @Override
            public Claim get(int index) {
                looked[0]++;
                return index % 7 == 0 ? SPEAKS : SILENT;
            }

            @Override
            public int size() {
                return 500;
            }
        };

        List<Room> rooms = PaneRow.share(22_000, claims);

        assertThat(looked[0]).isEqualTo(500);
        assertThat(rooms.stream().filter(Room::open).count()).isEqualTo(10);
        assertThat(rooms.subList(0, 64)).filteredOn(Room::open).hasSize(10);
    }

    @Test
    void tellsBeforeWhichRoomAPlaceLies() {
        List<Room> rooms = List.of(new Room(true, 240), new Room(false, 40), new Room(true, 240));
        assertThat(List.of(PaneRow.gap(rooms, 100), PaneRow.gap(rooms, 130), PaneRow.gap(rooms, 265), PaneRow.gap(rooms, 500)))
                .containsExactly(0, 1, 2, 3);
    }

    @Property
    void fillsTheRowAndMakesNoPaneNarrowerThanAllowed(@ForAll @DoubleRange(min = 600, max = 4000) double width,
                                                      @ForAll @Size(min = 1, max = 9) List<Boolean> silent) {
        List<Room> rooms = PaneRow.share(width, silent.stream().map(quiet -> new Claim(quiet, 0)).toList());
        assertThat(rooms).anyMatch(Room::open);
        assertThat(rooms).filteredOn(Room::open).allMatch(room -> room.width() >= PaneRow.NARROWEST);
        assertThat(rooms.stream().mapToDouble(Room::width).sum()).isCloseTo(width, org.assertj.core.data.Offset.offset(0.01));
    }
}
