/// Tables as files: what stands in their rows and cells, whatever it means.
///
/// Lives here: separated values and workbooks, read row by row within bounds; formulas are never computed. Must not live here: what
/// a column means (`tables`), and what becomes of a row.
@NullMarked
package app.synoptic.read.table;

import org.jspecify.annotations.NullMarked;
