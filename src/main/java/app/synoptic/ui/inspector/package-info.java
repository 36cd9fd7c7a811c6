/// What is known of the selected event: who dates it how, who is silent and why.
///
/// Lives here: views over one event. Must not live here: verdicts, which are `compare`'s.
@NullMarked
package app.synoptic.ui.inspector;

import org.jspecify.annotations.NullMarked;
