package app.synoptic.tables;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.i18n.Language;
import app.synoptic.i18n.Phrasebook;
import app.synoptic.read.table.TableException;
import app.synoptic.read.table.TableFile;
import app.synoptic.tables.RowRemark.What;
import app.synoptic.tables.column.TableField;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableWordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyReasonAndEveryFieldIsSaidInEveryLanguage(Language language) {
        Phrasebook book = Phrasebook.of(RowRemark.BUNDLE, language);
        for (TableException.Reason reason : TableException.Reason.values()) {
            assertThat(book.of("unread." + reason.word(), "t.csv", 17L)).startsWith("t.csv: ").doesNotContain("{").doesNotEndWith(".");
        }
        for (What what : What.values()) {
            assertThat(book.of("remark." + what.key(), "words")).isNotBlank().doesNotContain("{");
        }
        for (TableField field : TableField.values()) {
            assertThat(book.of("field." + field.word())).isNotBlank();
        }
    }

    @Test
    void nothingIsSaidThatNobodySays() {
        Set<String> keys = new TreeSet<>(ResourceBundle.getBundle(RowRemark.BUNDLE).keySet());
        keys.removeIf(key -> key.startsWith("unread.") || key.startsWith("field.") || key.startsWith("remark"));
        assertThat(keys).containsExactlyInAnyOrder("note.quoted", "missing", "missing.column", "missing.field", "missing.source", "order.days", "order.months", "order.untold", "order.told", "order.mixed", "total", "total.questions", "total.sources",
                "total.quoted", "total.left", "total.aside");
        assertThat(ResourceBundle.getBundle(RowRemark.BUNDLE).keySet()).filteredOn(key -> key.startsWith("unread.")).hasSize(TableException.Reason.values().length);
    }

    @Test
    void namesTheFileThatIsNotThere() {
        TableException missing = Assertions.catchThrowableOfType(TableException.class, () -> TableFile.of(Path.of("nowhere", "t.csv")));
        assertThat(TableWords.of(missing)).isEqualTo("t.csv: there is no such file");
    }

    @Test
    void sumsUpWhatATableComesTo() {
        TableTotal total = SmallTables.take("date,event,source,Colour\n1931-03-05,Dam breaks,Evening Star,red\nsoon,Rain,Herald,\n");
        assertThat(TableWords.summary(total)).isEqualTo(List.of("2 rows: one event with one testimony.", "One new source.", "One row is not taken.", "Nothing is taken of the columns Colour."));
    }

    @Test
    void tellsHowItIsKnownWhatComesFirst() {
        String both = "date,event\n03/04/1931,A\n13/04/1931,B\n04/13/1931,C\n";
        assertThat(TableWords.order(SmallTables.scan(both), SmallTables.guess(both))).isEqualTo("one date can be read in no other way, but 1 only in the other: those rows are not taken");
        String none = "date,event\n03/04/1931,A\n";
        assertThat(TableWords.order(SmallTables.scan(none), SmallTables.guess(none))).startsWith("no date tells what comes first");
        String iso = "date,event\n1931-03-05,A\n";
        assertThat(TableWords.order(SmallTables.scan(iso), SmallTables.guess(iso))).isEmpty();
    }
}
