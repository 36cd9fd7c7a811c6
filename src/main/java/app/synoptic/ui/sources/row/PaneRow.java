package app.synoptic.ui.sources.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Decides which sources of a row are open panes and which fold into rails, and how wide each is. Order is kept.
/// While all fit, all are open. Where they do not, silent ones fold first, from the end; then the others, those
/// asked for longest ago first.
public final class PaneRow {

    public static final double RAIL = 40;
    public static final double NARROWEST = 240;

    /// One source's claim to room.
    ///
    /// @param silent whether it has no passage for the selected event
    /// @param asked  when a person last opened it: the greater, the later; 0 for never
    public record Claim(boolean silent, long asked) {}

    /// What a source gets: a pane or a rail of a width in pixels.
    public record Room(boolean open, double width) {}

    private PaneRow() {}

    /// Shares `width` pixels among the claims. At least one is open, however narrow the row.
    public static List<Room> share(double width, List<Claim> claims) {
        int panes = claims.size();
        while (panes > 1 && panes * NARROWEST + (claims.size() - panes) * RAIL > width) {
            panes--;
        }
        boolean[] open = open(claims, panes);
        double each = panes == 0 ? 0 : Math.max(NARROWEST, (width - (claims.size() - panes) * RAIL) / panes);
        List<Room> rooms = new ArrayList<>(claims.size());
        for (boolean isOpen : open) {
            rooms.add(isOpen ? new Room(true, each) : new Room(false, RAIL));
        }
        return rooms;
    }

    /// Before which room `x` lies, by the rooms' middles; as many as there are behind the last.
    public static int gap(List<Room> rooms, double x) {
        double left = 0;
        for (int i = 0; i < rooms.size(); i++) {
            if (x < left + rooms.get(i).width() / 2) {
                return i;
            }
            left += rooms.get(i).width();
        }
        return rooms.size();
    }

    /// Which of the claims are the most wanted, as many as there are panes for. Of those wanted alike the first are.
    private static boolean[] open(List<Claim> claims, int panes) {
        List<Wanted> wanted = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            wanted.add(new Wanted(claims.get(i), i));
        }
        wanted.sort(Wanted.MOST_FIRST);
        boolean[] open = new boolean[claims.size()];
        wanted.subList(0, panes).forEach(one -> open[one.place()] = true);
        return open;
    }

    private record Wanted(Claim claim, int place) {

        /// Those asked for, the last first; then those that speak.
        static final Comparator<Wanted> MOST_FIRST = Comparator.<Wanted>comparingLong(one -> -one.claim().asked())
                .thenComparing(one -> one.claim().asked() == 0 && one.claim().silent()).thenComparingInt(Wanted::place);
    }
}
