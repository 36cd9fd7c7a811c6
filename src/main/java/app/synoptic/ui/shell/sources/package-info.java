/// How the table of all sources is set up in the window: where its sources are read, and the file its rows are written to.
@NullMarked
package app.synoptic.ui.shell.sources;

import org.jspecify.annotations.NullMarked;
