package app.synoptic.report.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The sheets a report can be laid out for.
public enum PageSize {
    A4(642, 985), LETTER(660, 915);

    private final int upright;
    private final int sideways;

    PageSize(int upright, int sideways) {
        this.upright = upright;
        this.sideways = sideways;
    }

    /// The size with a name, whatever its case.
    public static Optional<PageSize> of(String name) {
        return Arrays.stream(values()).filter(size -> size.name().equalsIgnoreCase(name)).findFirst();
    }

    /// How wide a figure may be on it, in CSS pixels.
    public int upright() {
        return upright;
    }

    /// How wide a figure may be on it when it is turned.
    public int sideways() {
        return sideways;
    }

    /// What CSS calls it.
    public String css() {
        return name().toLowerCase(Locale.ROOT);
    }
}
