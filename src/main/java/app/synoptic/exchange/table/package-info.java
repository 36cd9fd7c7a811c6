/// An affair as tables: CSV, and a workbook with the same columns.
///
/// Lives here: which columns there are and how cells are written so that no program takes them for formulas.
@NullMarked
package app.synoptic.exchange.table;

import org.jspecify.annotations.NullMarked;
