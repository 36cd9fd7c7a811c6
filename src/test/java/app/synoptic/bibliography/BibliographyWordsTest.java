package app.synoptic.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.bibliography.MatchedItem.How;
import app.synoptic.bibliography.format.BibliographyException.Reason;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BibliographyWordsTest {

    @Test
    void areThereForAllThatIsSaidAndForNothingElse() {
        Set<String> said = new TreeSet<>(Set.of("difference", "taken.added", "taken.described", "taken.texts", "taken.left", "taken.nothing"));
        Stream.of(Reason.values()).forEach(reason -> said.add("unread." + reason.word()));
        Stream.of(ItemField.values()).forEach(field -> said.add("field." + field.key()));
        Stream.of(How.values()).forEach(how -> said.add("how." + how.name().toLowerCase(Locale.ROOT)));
        assertThat(ResourceBundle.getBundle(BibliographyWords.BUNDLE).keySet()).filteredOn(key -> !key.startsWith("zotero.")).containsExactlyInAnyOrderElementsOf(said);
    }
}
