package app.synoptic.ui.timeline.paint;

import app.synoptic.domain.form.ConstantTerm;

/// What a colour is for. Each is set in CSS as `-timeline-` and its name.
enum Role {
    PAPER, GROUND, SHADE, LINE, LINE_STRONG, INK, INK_SOFT, INK_FAINT, MARK, MARK_SOFT, BAR, BAR_LINE, SELECTED,
    SELECTED_SOFT, SELECTED_RING, JOIN, HATCH, HOVER,
    KIND_SLATE, KIND_BLUE, KIND_TEAL, KIND_GREEN, KIND_OLIVE, KIND_BROWN, KIND_RUST, KIND_VIOLET,
    KIND_SLATE_SOFT, KIND_BLUE_SOFT, KIND_TEAL_SOFT, KIND_GREEN_SOFT,
    KIND_OLIVE_SOFT, KIND_BROWN_SOFT, KIND_RUST_SOFT, KIND_VIOLET_SOFT;

    String property() {
        return "-timeline-" + ConstantTerm.of(this);
    }
}
