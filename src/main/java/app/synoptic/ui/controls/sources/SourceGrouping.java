package app.synoptic.ui.controls.sources;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfPrecision;
import app.synoptic.i18n.Spoken;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.controls.EnumWords;
import app.synoptic.ui.state.Chronology.When;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What sources have in common that stand under one heading.
public enum SourceGrouping implements EnumWords.Typed {

    NONE, PUBLISHER, LANGUAGE, ORIGIN, MONTH;

    /// The months of a year, and before them the year where no month is known.
    private static final long MONTHS = 13;

    /// The group of a source.
    public SourceGroup of(Source source, Dossier dossier) {
        return switch (this) {
            case NONE -> SourceGroup.ALL;
            case PUBLISHER -> new SourceGroup(source.publisher(), source.publisher(), 0);
            case LANGUAGE -> language(source.language());
            case ORIGIN -> origin(source.derivedFrom(), dossier);
            case MONTH -> month(source.published(), dossier.zone());
        };
    }

    private static SourceGroup language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Spoken.language().locale());
        return new SourceGroup(tag, name.isEmpty() || name.equals(tag) ? tag : Messages.get("sources.table.group.language", name, tag), 0);
    }

    private static SourceGroup origin(@Nullable SourceId from, Dossier dossier) {
        return from == null ? new SourceGroup("", Messages.get("sources.table.group.own"), 0)
                : new SourceGroup(from.value(), Messages.get("sources.table.group.taken", Publishers.of(dossier, from)), 1);
    }

    private static SourceGroup month(@Nullable Edtf date, ZoneId zone) {
        return date != null && date.precision().compareTo(EdtfPrecision.MONTH) < 0 ? year(date, zone) : appeared(date, zone)
                .map(month -> new SourceGroup(month.toString(), DateLabels.format("format.full-month-year").format(month), month.getYear() * MONTHS + month.getMonthValue()))
                .orElseGet(SourceGrouping::undated);
    }

    /// The sources that appeared in the same year, or those of which nobody can say when.
    public static SourceGroup year(Source source, Dossier dossier) {
        return year(source.published(), dossier.zone());
    }

    private static SourceGroup year(@Nullable Edtf date, ZoneId zone) {
        return appeared(date, zone).map(month -> Integer.toString(month.getYear())).map(year -> new SourceGroup(year, year, Long.parseLong(year) * MONTHS))
                .orElseGet(SourceGrouping::undated);
    }

    private static Optional<YearMonth> appeared(@Nullable Edtf date, ZoneId zone) {
        return Optional.ofNullable(date).map(own -> When.of(own, zone).at()).filter(at -> !at.equals(Instant.MAX)).map(at -> YearMonth.from(at.atZone(zone)));
    }

    private static SourceGroup undated() {
        return new SourceGroup("", Messages.get("sources.table.group.undated"), Long.MAX_VALUE);
    }

    @Override
    public String type() {
        return "source-grouping";
    }
}
