package app.synoptic.ui.timeline.index;

/// The events of one row in their order, with the pixels each takes; where some lie on others, with the furthest up to each.
record PackedRow(int[] events, double[] starts, double[] ends) {}
