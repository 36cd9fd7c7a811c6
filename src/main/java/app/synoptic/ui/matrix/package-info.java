/// The matrix: events or questions down, sources across, in each cell what that source says or which silence it keeps.
/// What a row, a cell and a column hold is computed without controls, and only what is seen has any; nothing here compares
/// sources itself.
@NullMarked
package app.synoptic.ui.matrix;

import org.jspecify.annotations.NullMarked;
