package app.synoptic.ui.timeline.paint;

import java.util.Locale;

/// What a colour is for. Each is set in CSS as `-timeline-` and its name.
enum Role {
    PAPER, GROUND, SHADE, LINE, LINE_STRONG, INK, INK_SOFT, INK_FAINT, MARK, MARK_SOFT, BAR, BAR_LINE, SELECTED,
    SELECTED_SOFT, SELECTED_RING, JOIN, HATCH, HOVER;

    String property() {
        return "-timeline-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
