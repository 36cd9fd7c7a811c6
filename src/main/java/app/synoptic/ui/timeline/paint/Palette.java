package app.synoptic.ui.timeline.paint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The timeline's colours, as its style sheets set them.
public final class Palette {

    private static final Map<Role, Meta> METAS = new EnumMap<>(Role.class);

    static {
        for (Role role : Role.values()) {
            METAS.put(role, new Meta(role));
        }
    }

    private final Map<Role, StyleableObjectProperty<Color>> colours = new EnumMap<>(Role.class);

    /// A node that is painted in the colours of a palette.
    public interface Painted extends Styleable {

        Palette palette();
    }

    private static final class Meta extends CssMetaData<Painted, Color> {
        private final Role role;

        Meta(Role role) {
            super(role.property(), StyleConverter.getColorConverter(), Color.TRANSPARENT);
            this.role = role;
        }

        @Override
        public boolean isSettable(Painted view) {
            return true;
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(Painted view) {
            return view.palette().property(role);
        }
    }

    /// @param changed told whenever a colour changes
    public Palette(Painted view, Runnable changed) {
        METAS.forEach((role, meta) -> {
            var property = new SimpleStyleableObjectProperty<>(meta, view, role.name(), Color.TRANSPARENT);
            property.addListener(_ -> changed.run());
            colours.put(role, property);
        });
    }

    /// What style sheets may set: a region’s own properties and the colours.
    public static List<CssMetaData<? extends Styleable, ?>> metaData() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(METAS.values());
        return List.copyOf(all);
    }

    Color of(Role role) {
        return property(role).get();
    }

    /// The same colour, as good as invisible: the far end of a fade.
    Color faded(Role role) {
        Color colour = of(role);
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0);
    }

    private StyleableObjectProperty<Color> property(Role role) {
        StyleableObjectProperty<Color> property = colours.get(role);
        if (property == null) {
            throw new IllegalStateException("no colour for " + role);
        }
        return property;
    }
}
