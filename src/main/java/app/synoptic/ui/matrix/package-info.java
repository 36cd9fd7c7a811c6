/// The matrix: events or questions down, sources across, in each cell what that source says or which silence it keeps.
/// What a row and a cell hold is computed without controls; nothing here compares sources itself.
@NullMarked
package app.synoptic.ui.matrix;

import org.jspecify.annotations.NullMarked;
