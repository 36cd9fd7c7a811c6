package app.synoptic.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.synoptic.domain.Delta.Change;
import app.synoptic.ui.Velden;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeltaTest {

    private final Dossier before = Velden.dossier();
    private final Event curfew = before.event(Velden.CURFEW).orElseThrow();
    private final Event filed = curfew.naming(curfew.actors(), curfew.places(), List.of("night"));

    @Test
    void namesWhatIsAddedChangedAndRemovedAndNothingElse() {
        List<Event> events = Stream.concat(Stream.of(filed), before.events().stream()
                .filter(event -> !event.id().equals(Velden.CURFEW) && !event.id().equals(Velden.SETTLED))).toList();
        Delta delta = Delta.between(before, before.with(before.sources(), events, List.of()));
        assertThat(delta.header()).isFalse();
        assertThat(delta.sources()).isEmpty();
        assertThat(delta.events()).isEqualTo(Map.of(Velden.CURFEW, new Change<>(curfew, filed),
                Velden.SETTLED, new Change<>(before.event(Velden.SETTLED).orElseThrow(), null)));
        assertThat(delta.questions().get(Velden.SOLDIERS).removes()).isTrue();
    }

    @Test
    void isUndoneByItsInverse() {
        Dossier after = before.described("Another title", before.window(), before.zone(), null)
                .with(before.sources().subList(0, 4), List.of(filed), before.questions());
        Delta delta = Delta.between(before, after);
        assertThat(delta.header()).isTrue();
        assertThat(delta.inverse()).isEqualTo(Delta.between(after, before)).isNotEqualTo(delta);
        assertThat(delta.inverse().inverse()).isEqualTo(delta);
    }

    @Test
    void isEmptyOnlyWhereNothingChanges() {
        assertThat(Delta.between(before, Velden.dossier()).isEmpty()).isTrue();
        assertThat(Delta.between(before, before.with(before.sources(), List.of(filed), before.questions())).isEmpty()).isFalse();
        assertThatThrownBy(() -> new Change<>(curfew, curfew)).isInstanceOf(IllegalArgumentException.class);
    }
}
