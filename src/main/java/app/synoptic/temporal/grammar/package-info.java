/// How words that tell time stand together: rules from classes of words to a meaning that is not yet tied to a calendar.
@NullMarked
package app.synoptic.temporal.grammar;

import org.jspecify.annotations.NullMarked;
