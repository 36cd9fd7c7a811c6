package app.synoptic.domain;

import java.time.ZoneId;

/// A date as ISO 8601-2 (Extended Date/Time Format) writes it: levels 0 and 1, and of level 2 what dossiers need.
/// Values are equal when they are written the same.
public sealed interface Edtf permits EdtfDate, EdtfMoment, EdtfInterval {

    /// Reads one EDTF expression.
    ///
    /// @throws IllegalArgumentException if `text` is not EDTF, or of a part of level 2 that is not read here;
    ///                                  the message names the text and what is wrong with it
    static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }

    /// The earliest moment this date may mean and the moment by which it is over, in `zone` where the date does
    /// not name its own. Approximation and uncertainty do not widen them.
    Bounds bounds(ZoneId zone);

    /// Whether any part is marked approximate (`~` or `%`).
    boolean approximate();

    /// Whether any part is marked uncertain (`?` or `%`).
    boolean uncertain();

    /// The expression, as EDTF writes it.
    @Override
    String toString();
}
