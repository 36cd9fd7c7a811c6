package app.synoptic.ui.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.sources.table.SourceEntry.Held;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The table of sources as a spreadsheet reads it.
class TableCsvTest {

    @Test
    void quotesWhatWouldPartACellAndDisarmsWhatWouldBeAFormula() {
        Source source = new Source(new SourceId("s"), "=HYPERLINK(1)", "Cranes, \"idle\"", List.of("A. Clerk", "B. Hand"), "en", null,
                Edtf.parse("1931-03~"), null, null, null, null, null);
        SourceEntry entry = new SourceEntry(source, null, null, new TestimonyTotals.Total(12, 3), "", Held.DIGEST, 12_345);

        TableCsv listing = TableCsv.of(new DossierId("velden-1931"), List.of(entry), List.of(SourceField.PUBLISHER, SourceField.TITLE, SourceField.AUTHORS, SourceField.PUBLISHED, SourceField.KNOWS,
                SourceField.EVENTS, SourceField.ORIGIN, SourceField.LENGTH));

        assertThat(listing.name()).isEqualTo("velden-1931-sources.csv");
        assertThat(listing.csv()).isEqualTo("""
                \uFEFFPublisher,Headline,Authors,Published,Knows until,Events told,Origin,Characters\r
                '=HYPERLINK(1),"Cranes, ""idle""\","A. Clerk; B. Hand",1931-03~,,12,,12345\r
                """);
    }
}
