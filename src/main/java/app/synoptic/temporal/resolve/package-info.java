/// From what words mean to days of the calendar: against the day of publication, and against what was said before.
@NullMarked
package app.synoptic.temporal.resolve;

import org.jspecify.annotations.NullMarked;
