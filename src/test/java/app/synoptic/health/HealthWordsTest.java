package app.synoptic.health;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.i18n.Language;
import app.synoptic.intake.ShippedLibrary;
import app.synoptic.store.Library;
import app.synoptic.store.backup.BackupPlan;
import app.synoptic.store.chain.CustodyFault;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class HealthWordsTest {

    private static final List<String> BAD = List.of("rows", "indexes", "references", "texts", "passages", "dossiers", "chain", "failed", "search", "backups.damaged", "backups.none",
            "backups.old", "space", "place.cloud", "place.network");
    private static final List<String> GOOD = List.of("sound", "backups.good", "space.good", "space.unknown", "place.good");

    @TempDir
    Path folder;

    @Test
    void areThereForEachCheckAndEachFindingAndNoOther() {
        TreeSet<String> used = new TreeSet<>();
        try (Library library = ShippedLibrary.open(folder)) {
            HealthChecks.of(library, folder, BackupPlan.of(folder, null, 1)).forEach(check -> {
                used.add("check." + check.name());
                used.add("about." + check.name());
            });
        }
        Stream.concat(BAD.stream(), GOOD.stream()).forEach(word -> used.add("found." + word));
        BAD.forEach(word -> used.add("means." + word));
        Stream.of(CustodyFault.Kind.values()).forEach(kind -> used.add("fault." + ConstantTerm.of(kind)));
        Stream.of(Repair.values()).forEach(repair -> used.add("repair." + repair.name().toLowerCase(Locale.ROOT)));
        Stream.of(Severity.values()).forEach(severity -> used.add("severity." + severity.name().toLowerCase(Locale.ROOT)));
        assertThat(new TreeSet<>(ResourceBundle.getBundle(HealthWords.BUNDLE, Language.ENGLISH.locale()).keySet())).isEqualTo(used);
    }
}
