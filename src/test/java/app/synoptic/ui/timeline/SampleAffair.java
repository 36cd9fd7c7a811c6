package app.synoptic.ui.timeline;

import app.synoptic.domain.Attestation;
import app.synoptic.domain.AttestationId;
import app.synoptic.domain.Dating;
import app.synoptic.domain.Dossier;
import app.synoptic.domain.DossierId;
import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.domain.Kind;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.ui.state.OpenDossier;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// An invented affair in our own words, shaped like a real one: five sources that disagree, some seventy events.
///
/// A line is `tier id | label | best date | status | source:date[:part][:stance] …`.
public final class SampleAffair {

    private static final String SOURCES = """
            oc | Harbour Media | 2022-01-06~ | 2022-01-06
            weekly | Mountain Weekly | 2022-01-12~ | 2022-01-12
            jam | Jamb News | 2022-01-06~ | 2022-01-06
            knot | Knot of the South | 2022-01-07T09:40 | 2022-01-07
            mass | Mass Post | 2022-01-07~ | 2022-01-07
            """;

    private static final String EVENTS = """
            core start | Protests over fuel prices begin | 2022-01-02 | oc:2022-01-04 weekly:2022-01-03 jam:2022-01-01/2022-01-08~ knot:2022-01-02 mass:2022-01-02
            core unrest | Unrest turns deadly | 2022-01-05 | oc:2022-01-05 weekly:2022-01-05 mass:2022-01-05
            core asks | President asks the bloc for troops | 2022-01-05T21:30 | oc:2022-01-05:EVENING weekly:2022-01-05 jam:2022-01-05:NIGHT
            core announce | Chairman announces the mission | 2022-01-06T00:30 | oc:2022-01-05:NIGHT weekly:2022-01-06 jam:2022-01-06 knot:2022-01-06 mass:2022-01-05:NIGHT
            core hundred | Ministry confirms 100 soldiers | 2022-01-07 | weekly:2022-01-07 mass:2022-01-07 knot:2022-01-06:AFTERNOON:DENIES
            core emergency | State of emergency | 2022-01-05/2022-01-19 | weekly:2022-01-05/2022-01-19 jam:2022-01-05/2022-01-19 oc:2022-01-05
            core end | Withdrawal of the mission | 2022-01-13/2022-01-23~ | planned weekly:2022-01-13/2022-01-23:PLANS
            core toll | 164 deaths reported, later withdrawn | 2022-01-09 | weekly:2022-01-09 weekly:2022-01-10:MORNING:RETRACTS
            core exit | Exit within ten days announced | 2022-01-11 | weekly:2022-01-11
            core order | Order to shoot without warning | 2022-01-07 | mass:2022-01-07 weekly:2022-01-07
            core amnesty | Amnesty: crisis not over | 2022-01-12T11:00 | weekly:2022-01-12
            core clashes | Border clashes, troops called in vain | 2021-05-12~ | oc:2021-05 jam:2021-05-12 mass:2021
            secondary backlash | Backlash online at home | 2022-01-06 | knot:2022-01-06 jam:2022-01-06 oc:2022-01-06
            secondary net | Internet cut | 2022-01-05/2022-01-10 | oc:2022-01-05/.. weekly:2022-01-05/2022-01-10
            secondary city | City hall set on fire | 2022-01-05 | weekly:2022-01-05:EVENING mass:2022-01-05
            secondary airport | Airport seized by a crowd | 2022-01-05 | weekly:2022-01-05:NIGHT mass:2022-01-05
            secondary cabinet | Cabinet resigns | 2022-01-05 | oc:2022-01-05 weekly:2022-01-05 mass:2022-01-05
            secondary cap | Price cap restored | 2022-01-04 | oc:2022-01-04 weekly:2022-01-06
            secondary council | President takes the Security Council | 2022-01-05 | weekly:2022-01-05
            secondary first | First aircraft land | 2022-01-06:AFTERNOON | oc:2022-01-06 knot:2022-01-06
            secondary article | Article 4 invoked | 2022-01-05 | oc:2022-01-05 mass:2022-01-06
            secondary bases | Soldiers guard depots and bakeries | 2022-01-08/2022-01-13 | weekly:2022-01-08/2022-01-13
            secondary parliament | Southern parliament refuses troops | 2022-01-06 | jam:2022-01-06 mass:2022-01-07
            secondary agrees | Southern parliament agrees after all | 2022-01-07 | weekly:2022-01-07
            secondary mourning | Day of mourning | 2022-01-10 | weekly:2022-01-10
            secondary summit | Bloc meets by video link | 2022-01-10 | weekly:2022-01-10:MORNING
            secondary coup | “An attempted coup,” says the president | 2022-01-10 | weekly:2022-01-10
            secondary arrest | Security chief arrested | 2022-01-08 | weekly:2022-01-08
            secondary eighteen | Eighteen police reported dead | 2022-01-07 | mass:2022-01-07 knot:2022-01-06 oc:2022-01-06
            secondary prices | Fuel price freed | 2022-01-01 | oc:2022-01-01 knot:2022-01 weekly:2022-01-01
            secondary town | Oil town blocks its roads | 2022-01-02 | weekly:2022-01-02 mass:2022-01-02
            secondary east | Protests reach the east | 2022-01-04 | weekly:2022-01-04
            secondary curfew | Night curfew | 2022-01-05/2022-01-19 | jam:2022-01-05/2022-01-19
            secondary banks | Banks closed | 2022-01-06/2022-01-07 | oc:2022-01-06/2022-01-07
            secondary seventy | Seventy soldiers leave, says a paper | 2022-01-07 | oc:2022-01-06 jam:2022-01-07
            secondary thanks | Northern leader praises the mission | 2022-01-10 | weekly:2022-01-10
            secondary hand | Mission hands over its posts | 2022-01-13 | weekly:2022-01-13:PLANS
            secondary last | Last soldiers home | 2022-01-19 | weekly:2022-01-19:PLANS
            fine hashtag | A hashtag against the mission trends | 2022-01-06 | knot:2022-01-06
            fine picket | Picket at the embassy | 2022-01-06 | knot:2022-01-06
            fine lawyer | Lawyer doubts the legal ground | 2022-01-06 | knot:2022-01-06 jam:2022-01-06
            fine mp | Deputy asks who decided | 2022-01-06 | jam:2022-01-06
            fine expert | An expert expects no fighting | 2022-01-06 | jam:2022-01-06
            fine spokesman | Spokesman: only guard duty | 2022-01-07 | mass:2022-01-07
            fine call | Call between two presidents | 2022-01-06 | mass:2022-01-06
            fine call2 | Second call | 2022-01-07 | mass:2022-01-07
            fine embassy | Embassy opens a hotline | 2022-01-06 | mass:2022-01-06
            fine citizens | No citizens among the hurt | 2022-01-07 | jam:2022-01-06 mass:2022-01-07
            fine flights | Flights stopped | 2022-01-05/2022-01-13 | weekly:2022-01-05/2022-01-13
            fine shops | Shops plundered | 2022-01-06 | mass:2022-01-06
            fine weapons | Weapon shops emptied | 2022-01-06 | weekly:2022-01-06
            fine numbers | 2,500 in the mission, says its staff | 2022-01-07 | mass:2022-01-07
            fine opposition | Opposition demands an answer | 2022-01-07 | jam:2022-01-07 knot:2022-01-07
            fine poet | A poet leaves the jury | 2022-01-08? | weekly:2022-01-08?
            fine tv | State television off air | 2022-01-05 | weekly:2022-01-05
            fine currency | Currency falls | 2022-01-06 | weekly:2022-01-06
            fine reform | Reform list promised | 2022-01-11 | weekly:2022-01-11
            fine pay | Ministers’ pay frozen | 2022-01-11 | weekly:2022-01-11
            fine fund | A people’s fund founded | 2022-01-11 | weekly:2022-01-11
            fine inquiry | Inquiry into the dead opened | 2022-01-15~ | weekly:2022-01-12:PLANS
            fine count | 225 dead, prosecutors count | 2022-01-15 |
            fine return | Soldiers met at the airfield | 2022-01-14 |
            fine review | Opposition tables a review | 2022-01-17 |
            fine report | Committee report due | 2022-01-18 | planned
            fine union | Union dissolves | 1991-12-26 | oc:1991
            fine treaty | Treaty signed | 1992-05-15 | oc:1992-05-15 jam:1992
            fine charter | Charter of the bloc | 2002-10-07 | jam:2002
            fine member | A member leaves | 1999-04 | jam:1999
            fine kyrgyz | Call for help refused | 2010-06 | oc:2010-06 weekly:2010
            fine strike | Oil workers’ strike ends in blood | 2011-12-16 | weekly:2011-12-16 mass:2011
            fine revolution | Velvet change of power | 2018-04/2018-05 | jam:2018 weekly:2018
            fine rotation | Chair passes to the south | 2021-09-16 | oc:2021-09 jam:2021-21
            fine war | Autumn war | 2020-09-27/2020-11-10 | jam:2020-09-27/2020-11-10 mass:2020
            fine handover | Presidency handed over | 2019-03-20 | knot:2019-03 weekly:2019
            """;

    private SampleAffair() {}

    public static OpenDossier open() {
        List<Source> sources = SOURCES.lines().map(SampleAffair::source).toList();
        List<Event> events = EVENTS.lines().map(SampleAffair::event).toList();
        Dossier dossier = new Dossier(new DossierId("sample"), "A sample affair", Edtf.parse("2022-01-02/2022-01-19"),
                ZoneId.of("Asia/Almaty"), null, List.of(), sources, events, List.of());
        return OpenDossier.of(dossier, Map.of());
    }

    private static Source source(String line) {
        String[] parts = line.split(" \\| ");
        return new Source(new SourceId(parts[0]), parts[1], "", List.of(), "en", null, Edtf.parse(parts[2]), Edtf.parse(parts[3]),
                null, null, null, null);
    }

    private static Event event(String line) {
        String[] parts = line.split(" *\\| *", -1);
        String[] head = parts[0].split(" ");
        EventId id = new EventId(head[1]);
        Map<SourceId, Integer> ordinals = new HashMap<>();
        List<Attestation> attestations = new ArrayList<>();
        Status status = Status.HAPPENED;
        for (String word : parts[3].isBlank() ? new String[0] : parts[3].strip().split(" ")) {
            if (word.equals("planned")) {
                status = Status.PLANNED;
            } else {
                attestations.add(attestation(id, word, ordinals));
            }
        }
        return new Event(id, parts[1], Edtf.parse(parts[2].split(":[A-Z]")[0]), null, new Kind("sample"), status,
                Tier.valueOf(head[0].toUpperCase(Locale.ROOT)), List.of(), List.of(), null, attestations, Map.of());
    }

    private static Attestation attestation(EventId event, String word, Map<SourceId, Integer> ordinals) {
        String[] parts = word.split(":");
        SourceId source = new SourceId(parts[0]);
        PartOfDay day = null;
        Stance stance = Stance.AFFIRMS;
        for (int i = 2; i < parts.length; i++) {
            if (List.of("AFFIRMS", "DENIES", "RETRACTS", "PLANS").contains(parts[i])) {
                stance = Stance.valueOf(parts[i]);
            } else {
                day = PartOfDay.valueOf(parts[i]);
            }
        }
        return new Attestation(AttestationId.of(event, source, ordinals.merge(source, 1, Integer::sum)), source,
                Edtf.parse(parts[1]), day, Dating.EXPLICIT, null, stance, null, Strength.DIRECT, null);
    }
}
