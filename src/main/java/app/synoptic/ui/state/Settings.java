package app.synoptic.ui.state;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How a person likes the window, whatever it shows. Kept between starts as plain words by name. FX thread only.
public final class Settings {

    /// Whether the sources show their whole texts or excerpts for the selected event.
    public enum Reading { TEXTS, EXCERPTS, MATRIX, QUESTION, OVERVIEW }

    /// Which colours the window has; `SYSTEM` follows the desktop.
    public enum Look { SYSTEM, LIGHT, DARK, HIGH_CONTRAST }

    private static final double SMALLEST = 0.8;
    private static final double LARGEST = 2.0;

    private final ObjectProperty<Reading> reading = new SimpleObjectProperty<>(this, "reading", Reading.TEXTS);
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(this, "look", Look.SYSTEM);
    private final DoubleProperty textScale = new SimpleDoubleProperty(this, "text-scale", 1);
    private final BooleanProperty animated = new SimpleBooleanProperty(this, "animated", true);
    private final Map<String, String> places = new HashMap<>();

    /// Settings as they were kept; what is missing or cannot be read is as it first was.
    public static Settings of(Map<String, String> kept) {
        Settings settings = new Settings();
        settings.places.putAll(kept);
        settings.reading.set(read(kept, "reading", Settings::reading).orElse(Reading.TEXTS));
        settings.look.set(read(kept, "look", Settings::look).orElse(Look.SYSTEM));
        settings.scaleText(read(kept, "text-scale", Double::valueOf).orElse(1.0));
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
        all.put("animated", Boolean.toString(animated.get()));
        return all;
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

    public BooleanProperty animatedProperty() {
        return animated;
    }

    /// What was remembered in words under a name.
    public Optional<String> word(String name) {
        return Optional.ofNullable(places.get("word." + name));
    }

    /// Remembers words under a name; empty ones are forgotten.
    public void word(String name, String words) {
        if (words.isEmpty()) {
            places.remove("word." + name);
        } else {
            places.put("word." + name, words);
        }
    }

    /// Where a movable part of the window was left.
    public Optional<Double> place(String part) {
        return read(places, "place." + part, Double::valueOf).filter(Double::isFinite);
    }

    /// Remembers where a movable part of the window stands.
    public void place(String part, double at) {
        places.put("place." + part, Double.toString(at));
    }
}
