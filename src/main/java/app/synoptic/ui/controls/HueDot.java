package app.synoptic.ui.controls;

import app.synoptic.domain.KindStyle.Hue;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.layout.Region;

/// A dot in the colour of a kind, or in none.
public final class HueDot {

    private HueDot() {}

    public static Region of(Optional<Hue> hue) {
        Region dot = new Region();
        dot.getStyleClass().add("hue-dot");
        hue.ifPresent(one -> dot.getStyleClass().add("hue-" + one.name().toLowerCase(Locale.ROOT)));
        return dot;
    }
}
