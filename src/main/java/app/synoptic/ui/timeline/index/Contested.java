package app.synoptic.ui.timeline.index;

import app.synoptic.axis.Stretch;
import app.synoptic.axis.TimeSpan;
import app.synoptic.domain.Attestation;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Tier;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The events on which the sources contradict each other, with each source's first dating.
public final class Contested {

    private final List<Case> cases;

    /// One contested event.
    ///
    /// @param dated where each dating source puts it
    record Case(int event, Map<SourceId, Stretch> dated) {}

    private Contested(List<Case> cases) {
        this.cases = List.copyOf(cases);
    }

    /// Those of `table`, in the order of their tiers and, within a tier, of time.
    public static Contested of(EventTable table, ZoneId zone, TimeSpan around) {
        List<Case> cases = new ArrayList<>();
        for (var tier : Tier.values()) {
            for (int event : table.of(tier)) {
                Map<SourceId, Stretch> dated = new HashMap<>();
                if (table.contested(event)) {
                    for (Attestation told : table.event(event).attestations()) {
                        if (told.date() != null) {
                            dated.putIfAbsent(told.source(), LaneTable.stretch(table, event, told, zone, around));
                        }
                    }
                }
                if (!dated.isEmpty()) {
                    cases.add(new Case(event, dated));
                }
            }
        }
        return new Contested(cases);
    }

    List<Case> cases() {
        return cases;
    }
}
