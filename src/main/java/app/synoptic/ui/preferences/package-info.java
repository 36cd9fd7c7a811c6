/// How a person likes the program, and what it is made of.
///
/// Lives here: the sheets that show and change it. Must not live here: where settings are kept.
@NullMarked
package app.synoptic.ui.preferences;

import org.jspecify.annotations.NullMarked;
