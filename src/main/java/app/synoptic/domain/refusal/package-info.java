/// Why something that was asked for cannot be done, as a reason that can be told in every language the program speaks.
///
/// Lives here: the reasons, and their words. Must not live here: who asks, and where it is shown.
@NullMarked
package app.synoptic.domain.refusal;

import org.jspecify.annotations.NullMarked;
