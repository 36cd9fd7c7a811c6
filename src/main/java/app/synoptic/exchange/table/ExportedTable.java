package app.synoptic.exchange.table;

import java.util.List;
import java.util.stream.Stream;

/// One table, of which each row is made when it is written.
///
/// @param columns what its columns are called, the same in every language, since programs read them
record ExportedTable(String name, List<String> columns, Stream<List<ExportedCell>> rows) {}
