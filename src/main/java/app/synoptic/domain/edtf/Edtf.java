package app.synoptic.domain.edtf;

import java.time.ZoneId;

/// A date as ISO 8601-2:2019 (Extended Date/Time Format) writes it: levels 0 and 1 whole, and of level 2 the
/// divisions of a year (21–41), qualification of single components, and unspecified digits anywhere. Sets,
/// exponential years and significant digits are refused. Values are equal when they are written the same.
///
/// @see <a href="https://www.loc.gov/standards/datetime/">Library of Congress, EDTF specification</a>
public sealed interface Edtf permits EdtfDate, EdtfMoment, EdtfInterval {

    /// Reads one EDTF expression.
    ///
    /// @throws IllegalArgumentException if `text` is not EDTF, or of a part of level 2 that is not read here;
    ///                                  the message names the text and what is wrong with it
    static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }

    /// The earliest moment this date may mean and the moment by which it is over, in `zone` where the date does
    /// not name its own. Unspecified digits take their widest range; an open or unknown end is null
    /// ([#startEdge] and [#endEdge] tell which). Approximation and uncertainty do not widen them.
    Bounds bounds(ZoneId zone);

    /// How finely it is given: the last part that is whole, all parts before it being whole too. `156X-12-25` is a
    /// decade, `1985-04-XX` a month. Of an interval, the coarser of its ends' dates.
    EdtfPrecision precision();

    /// How its beginning is known.
    EdtfEdge startEdge();

    /// How its end is known.
    EdtfEdge endEdge();

    /// Whether any part is marked approximate (`~` or `%`).
    boolean approximate();

    /// Whether any part is marked uncertain (`?` or `%`).
    boolean uncertain();

    /// The expression, as EDTF writes it: what was read is printed back the same.
    @Override
    String toString();
}
