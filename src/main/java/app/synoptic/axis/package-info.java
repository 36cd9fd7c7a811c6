/// Where dates lie on an axis of time, and where an axis has its marks: for the timeline, the questions and the figures of
/// a report alike.
///
/// Lives here: pure values. Must not live here: events, sources, pixels, words.
@NullMarked
package app.synoptic.axis;

import org.jspecify.annotations.NullMarked;
