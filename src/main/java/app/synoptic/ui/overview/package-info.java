/// The dossier at a glance: what is disputed most and what rests on one origin, how far the sources were read and how they
/// spread, who reports what when, how the sources stand to each other, and how fast they were. Each number leads to the events
/// it counts. What is counted is computed without controls.
@NullMarked
package app.synoptic.ui.overview;

import org.jspecify.annotations.NullMarked;
