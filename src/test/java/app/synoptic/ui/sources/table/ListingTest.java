package app.synoptic.ui.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.DossierId;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.ui.sources.table.Entry.Held;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The table of sources as a spreadsheet reads it.
class ListingTest {

    @Test
    void quotesWhatWouldPartACellAndDisarmsWhatWouldBeAFormula() {
        Source source = new Source(new SourceId("s"), "=HYPERLINK(1)", "Cranes, \"idle\"", List.of("A. Clerk", "B. Hand"), "en", null,
                Edtf.parse("1931-03~"), null, null, null, null, null);
        Entry entry = new Entry(source, null, null, new Totals.Total(12, 3), "", Held.DIGEST, 12_345);

        Listing listing = Listing.of(new DossierId("velden-1931"), List.of(entry), List.of(Field.PUBLISHER, Field.TITLE, Field.AUTHORS, Field.PUBLISHED, Field.KNOWS,
                Field.EVENTS, Field.ORIGIN, Field.LENGTH));

        assertThat(listing.name()).isEqualTo("velden-1931-sources.csv");
        assertThat(listing.csv()).isEqualTo("""
                \uFEFFPublisher,Headline,Authors,Published,Knows until,Events told,Origin,Characters\r
                '=HYPERLINK(1),"Cranes, ""idle""\","A. Clerk; B. Hand",1931-03~,,12,,12345\r
                """);
    }
}
