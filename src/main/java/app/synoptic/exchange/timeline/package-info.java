/// Events for programs that show one date each: timelines for the web, calendars.
@NullMarked
package app.synoptic.exchange.timeline;

import org.jspecify.annotations.NullMarked;
