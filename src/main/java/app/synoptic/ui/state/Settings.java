package app.synoptic.ui.state;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/// How a person likes the window, whatever it shows, and how she has arranged it for what she is doing. Kept between
/// starts as plain words by name. The way of reading, and all that is remembered under a name that begins with
/// `layout.`, is the arrangement: each session has its own. FX thread only.
public final class Settings {

    /// Whether the sources show their whole texts or excerpts for the selected event.
    public enum Reading { TEXTS, EXCERPTS, MATRIX, QUESTION, OVERVIEW, SOURCES }

    /// Which colours the window has; `SYSTEM` follows the desktop.
    public enum Look { SYSTEM, LIGHT, DARK, HIGH_CONTRAST }

    private static final String LAYOUT = "layout.";
    private static final double SMALLEST = 0.8;
    private static final double LARGEST = 2.0;

    private final ObjectProperty<Reading> reading = new SimpleObjectProperty<>(this, "reading", Reading.TEXTS);
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.SYSTEM);
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "text-scale", 1);
    private final ObjectProperty<UiLanguage> tongue = new SimpleObjectProperty<>(this, "language", UiLanguage.SYSTEM);
    private final ObjectProperty<ZoneChoice> zone = new SimpleObjectProperty<>(this, "zone", ZoneChoice.Usual.DOSSIER);
    private final BooleanProperty animated = new SimpleBooleanProperty(this, "animated", true);
    private final Map<String, String> places = new HashMap<>();
    private final LongProperty touched = new SimpleLongProperty(this, "touched");
    private final LongProperty remembered = new SimpleLongProperty(this, "remembered");
    private final LongProperty arranged = new SimpleLongProperty(this, "arranged");

    /// Settings as they were kept; what is missing or cannot be read is as it first was.
    public static Settings of(Map<String, String> kept) {
        Settings settings = new Settings();
        settings.places.putAll(kept);
        settings.reading.set(read(kept, "reading", Settings::reading).orElse(Reading.TEXTS));
        settings.look.set(read(kept, "look", Settings::look).orElse(Look.SYSTEM));
        settings.scaleText(read(kept, "text-scale", Double::valueOf).orElse(1.0));
        settings.tongue.set(read(kept, "language", word -> UiLanguage.valueOf(word.toUpperCase(Locale.ROOT))).orElse(UiLanguage.SYSTEM));
        settings.zone.set(read(kept, "zone", ZoneChoice::of).orElse(ZoneChoice.Usual.DOSSIER));
        settings.animated.set(read(kept, "animated", Boolean::valueOf).orElse(true));
        return settings;
    }

    private static Reading reading(String word) {
        return Reading.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Look look(String word) {
        return Look.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static <T> Optional<T> read(Map<String, String> kept, String name, Function<String, T> reader) {
        try {
            return Optional.ofNullable(kept.get(name)).map(reader);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /// What to keep.
    public Map<String, String> kept() {
        Map<String, String> all = new HashMap<>(places);
        all.put("reading", reading.get().name().toLowerCase(Locale.ROOT));
        all.put("look", look.get().name().toLowerCase(Locale.ROOT));
        all.put("text-scale", Double.toString(textScale.get()));
        all.put("language", tongue.get().name().toLowerCase(Locale.ROOT));
        all.put("zone", zone.get().word());
        all.put("animated", Boolean.toString(animated.get()));
        return all;
    }

    /// How the window is arranged, to be arranged so again.
    public Map<String, String> arrangement() {
        Map<String, String> layout = new HashMap<>();
        places.forEach((name, value) -> {
            if (name.startsWith("word." + LAYOUT) || name.startsWith("place." + LAYOUT)) {
                layout.put(name, value);
            }
        });
        layout.put("reading", reading.get().name().toLowerCase(Locale.ROOT));
        return layout;
    }

    /// Arranges the window as it was, whatever it is like now. Of an empty arrangement nothing is known, so that the
    /// window stays as it is.
    public void arrange(Map<String, String> arrangement) {
        if (arrangement.isEmpty()) {
            return;
        }
        arrangement().keySet().forEach(places::remove);
        arrangement.forEach((name, value) -> {
            if (name.startsWith("word." + LAYOUT) || name.startsWith("place." + LAYOUT)) {
                places.put(name, value);
            }
        });
        reading.set(read(arrangement, "reading", Settings::reading).orElse(Reading.TEXTS));
        arranged.set(arranged.get() + 1);
    }

    /// Runs `then` whenever another arrangement has taken the place of what was remembered.
    public Subscription whenArranged(Runnable then) {
        return arranged.subscribe((_, _) -> then.run());
    }

    /// Runs `then` whenever a person has arranged something otherwise.
    public Subscription whenTouched(Runnable then) {
        return Subscription.combine(touched.subscribe((_, _) -> then.run()), reading.subscribe((_, _) -> then.run()));
    }

    /// Runs `then` whenever something is otherwise than it was, and would be kept so.
    public Subscription whenChanged(Runnable then) {
        return Subscription.combine(remembered.subscribe((_, _) -> then.run()), arranged.subscribe((_, _) -> then.run()),
                reading.subscribe((_, _) -> then.run()), look.subscribe((_, _) -> then.run()), textScale.subscribe((_, _) -> then.run()),
                tongue.subscribe((_, _) -> then.run()), zone.subscribe((_, _) -> then.run()), animated.subscribe((_, _) -> then.run()));
    }

    private void touch(String name, Object before, Object now) {
        if (!before.equals(now)) {
            remembered.set(remembered.get() + 1);
        }
        if (name.startsWith(LAYOUT) && !before.equals(now)) {
            touched.set(touched.get() + 1);
        }
    }

    public ObjectProperty<Reading> readingProperty() {
        return reading;
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /// How large the texts are set, 1 being the usual size.
    public DoubleProperty textScaleProperty() {
        return textScale;
    }

    /// Sets texts larger or smaller, within 0.8 and 2.
    public void scaleText(double scale) {
        textScale.set(Double.isFinite(scale) ? Math.clamp(scale, SMALLEST, LARGEST) : 1);
    }

    public ObjectProperty<UiLanguage> uiLanguageProperty() {
        return tongue;
    }

    /// In which zone moments are told.
    public ObjectProperty<ZoneChoice> zoneProperty() {
        return zone;
    }

    public BooleanProperty animatedProperty() {
        return animated;
    }

    /// What was remembered in words under a name.
    public Optional<String> word(String name) {
        return Optional.ofNullable(places.get("word." + name));
    }

    /// Remembers words under a name; empty ones are forgotten.
    public void word(String name, String words) {
        String before = places.getOrDefault("word." + name, "");
        if (words.isEmpty()) {
            places.remove("word." + name);
        } else {
            places.put("word." + name, words);
        }
        touch(name, before, words);
    }

    /// The constant whose name was remembered under a name; `usual` where none was.
    public <E extends Enum<E>> E word(String name, E usual) {
        String kept = word(name).orElse("");
        return Stream.of(usual.getDeclaringClass().getEnumConstants()).filter(one -> one.name().equalsIgnoreCase(kept)).findFirst().orElse(usual);
    }

    /// Remembers the name of a constant; forgets it where that is `usual`.
    public <E extends Enum<E>> void word(String name, E constant, E usual) {
        word(name, constant == usual ? "" : constant.name());
    }

    /// Where a movable part of the window was left.
    public Optional<Double> place(String part) {
        return read(places, "place." + part, Double::valueOf).filter(Double::isFinite);
    }

    /// Remembers where a movable part of the window stands.
    public void place(String part, double at) {
        String before = places.getOrDefault("place." + part, "");
        places.put("place." + part, Double.toString(at));
        touch(part, before, Double.toString(at));
    }
}
