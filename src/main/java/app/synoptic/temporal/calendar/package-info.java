/// Stretches of the calendar that words can name, how they are counted on and written as EDTF and TIMEX3.
@NullMarked
package app.synoptic.temporal.calendar;

import org.jspecify.annotations.NullMarked;
