package app.synoptic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.ReconciliationReason;
import app.synoptic.domain.Dating;
import app.synoptic.domain.KindStyle.Hue;
import app.synoptic.domain.Silence;
import app.synoptic.domain.Stance;
import app.synoptic.domain.Status;
import app.synoptic.domain.Strength;
import app.synoptic.domain.Tier;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.domain.progress.ReadingState;
import app.synoptic.dossier.merge.Choice;
import app.synoptic.exchange.ExportFormat;
import app.synoptic.exchange.content.CitationStyle;
import app.synoptic.i18n.Language;
import app.synoptic.report.Format;
import app.synoptic.report.document.ReportOptions.Part;
import app.synoptic.report.figure.PageSize;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.controls.sources.SourceGrouping;
import app.synoptic.ui.state.Facet;
import app.synoptic.ui.state.Settings.Look;
import app.synoptic.ui.state.SourceStanding;
import app.synoptic.ui.state.UiLanguage;
import app.synoptic.ui.timeline.layout.LaneGrouping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+\\.?)\"");

    private final Set<String> defined = new TreeSet<>(
            ResourceBundle.getBundle("app.synoptic.ui.messages", Locale.ENGLISH).keySet());

    @Test
    void everyKeyInTheCodeHasWords() throws IOException {
        Set<String> sections = defined.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        assertThat(used()).filteredOn(key -> !key.endsWith(".css") && !key.endsWith(".") && sections.contains(key.substring(0, key.indexOf('.'))))
                .isNotEmpty().allSatisfy(key -> assertThat(defined).contains(key));
    }

    @Test
    void allWordsAreUsed() throws IOException {
        Set<String> used = used();
        Stream.of(Silence.values(), ReadingState.values(), Dating.values(), Stance.values(), Verdict.values(), ReconciliationReason.values(), ValueType.values(), SourceStanding.values(),
                        Tier.values(), PartOfDay.values(), Status.values(), Strength.values(), Choice.values(), Look.values(), Part.values(), Format.values(), ExportFormat.values(), CitationStyle.values(), PageSize.values(), Language.values(), UiLanguage.values(), Hue.values(), EnumSet.of(Facet.TAG, Facet.VERDICT, Facet.PLACE, Facet.TIER, Facet.SILENT, Facet.STAND).toArray())
                        .flatMap(Arrays::stream)
                .forEach(constant -> used.add(EnumWords.key((Enum<?>) constant)));
        Stream.of("date", "label", "sources", "disagreement").forEach(order -> used.add("word.sorting." + order));
        Stream.of("date", "label", "disagreement").forEach(order -> used.add("word.ordering." + order));
        Stream.of("none", "kind", "date", "verdict").forEach(grouping -> used.add("word.grouping." + grouping));
        Stream.of("own", "date", "publisher", "told").forEach(order -> used.add("word.source-order." + order));
        Stream.of(SourceGrouping.values()).forEach(grouping -> used.add(EnumWords.key(grouping)));
        Stream.of(LaneGrouping.values()).forEach(grouping -> used.add(EnumWords.key(grouping)));
        assertThat(defined).filteredOn(key -> !used.contains(key) && !used.contains(key.replaceAll("[^.]+$", ""))
                && !used.contains(key.replaceAll("[^.]+\\.tip$", ""))
                && !(key.endsWith(".tip") && used.contains(key.substring(0, key.length() - 4)))).isEmpty();
    }

    private static Set<String> used() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/synoptic/ui"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        return keys;
    }
}
