package app.synoptic.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final List<Consumer<Settings>> CHANGES = List.of(
            settings -> settings.readingProperty().set(Settings.Reading.MATRIX),
            settings -> settings.lookProperty().set(Settings.Look.DARK),
            settings -> settings.scaleText(1.4),
            settings -> settings.uiLanguageProperty().set(UiLanguage.GERMAN),
            settings -> settings.zoneProperty().set(ZoneChoice.of("Europe/Moscow")),
            settings -> settings.animatedProperty().set(false),
            settings -> settings.word("researcher", "N. N."),
            settings -> settings.word("researcher", ""),
            settings -> settings.place("window-x", 12),
            settings -> settings.place("layout.timeline", 0.3),
            settings -> settings.arrange(Map.of("reading", "excerpts", "place.layout.timeline", "0.5")));

    @Test
    void everyChangeIsToldWithWhatIsToBeKept() {
        Settings settings = Settings.of(Map.of());
        List<Map<String, String>> told = new ArrayList<>();
        settings.whenChanged(() -> told.add(settings.kept()));
        for (Consumer<Settings> change : CHANGES) {
            told.clear();
            Map<String, String> before = settings.kept();

            change.accept(settings);

            assertThat(told).isNotEmpty();
            assertThat(told.getLast()).isEqualTo(settings.kept()).isNotEqualTo(before);
        }
    }

    @Test
    void whatStaysAsItIsIsNotTold() {
        Settings settings = Settings.of(Map.of());
        CHANGES.subList(0, CHANGES.size() - 1).forEach(change -> change.accept(settings));
        List<String> told = new ArrayList<>();
        settings.whenChanged(() -> told.add("changed"));

        settings.lookProperty().set(Settings.Look.DARK);
        settings.place("window-x", 12);
        settings.word("researcher", "");

        assertThat(told).isEmpty();
    }
}
