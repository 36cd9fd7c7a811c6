package app.synoptic.planted.tables;

import de.siegmar.fastcsv.reader.CsvRecord;
import org.jspecify.annotations.Nullable;

final class KnowsFastCsv {

    @Nullable CsvRecord wrong;
}
