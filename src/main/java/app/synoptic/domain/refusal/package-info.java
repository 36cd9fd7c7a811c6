/// Why something that was asked for cannot be done, as a reason with what it names.
///
/// Lives here: the reasons. Must not live here: their sentences (`i18n`), who asks, and where it is shown.
@NullMarked
package app.synoptic.domain.refusal;

import org.jspecify.annotations.NullMarked;
