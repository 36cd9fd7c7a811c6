package app.synoptic.exchange.table;

import app.synoptic.domain.Silence;
import app.synoptic.domain.form.ConstantTerm;
import org.jspecify.annotations.Nullable;

/// Why a source says nothing, where what it says would stand.
final class SilenceCell {

    /// What such cells begin with.
    static final String SILENT = "silent: ";

    private SilenceCell() {}

    static ExportedCell of(@Nullable Silence silence) {
        return silence == null ? ExportedCell.NOTHING : new ExportedCell.Text(SILENT + ConstantTerm.of(silence));
    }
}
