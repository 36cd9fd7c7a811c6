package app.synoptic.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.Event;
import app.synoptic.ui.ManyPapers;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FacetTest {

    private static final OpenDossier OPEN = ManyPapers.of(20);

    /// What asks for the chosen values only says what all values of an event say.
    @Property(tries = 100)
    void anEventHasAChosenValueIfItIsAmongAllItsValues(@ForAll Facet facet, @ForAll int seed) {
        Set<String> all = new HashSet<>(Set.of("nobody:ALONE".substring(0, facet == Facet.STAND ? 12 : 6)));
        OPEN.dossier().events().forEach(event -> all.addAll(facet.of(event, OPEN)));
        Set<String> chosen = new HashSet<>();
        all.stream().filter(value -> (value.hashCode() ^ seed) % 5 == 0).forEach(chosen::add);
        for (Event event : OPEN.dossier().events()) {
            assertThat(facet.any(chosen, event, OPEN)).as("%s %s", facet, event.id())
                    .isEqualTo(facet.of(event, OPEN).stream().anyMatch(chosen::contains));
        }
    }
}
