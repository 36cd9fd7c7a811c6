package app.synoptic.ui.controls.sources;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.Source;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfPrecision;
import app.synoptic.domain.words.Spoken;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.state.Chronology.When;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What sources have in common that stand under one heading.
public enum SourceGrouping {

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
                : new SourceGroup(from.value(), Messages.get("sources.table.group.taken", publisher(from, dossier)), 1);
    }

    /// What a source is called by, though it may be gone.
    private static String publisher(SourceId source, Dossier dossier) {
        return dossier.source(source).map(Source::publisher).orElse(source.value());
    }

    private static SourceGroup month(@Nullable Edtf date, ZoneId zone) {
        Instant at = date == null ? Instant.MAX : When.of(date, zone).at();
        if (date == null || at.equals(Instant.MAX)) {
            return new SourceGroup("", Messages.get("sources.table.group.undated"), Long.MAX_VALUE);
        }
        YearMonth month = YearMonth.from(at.atZone(zone));
        if (date.precision().compareTo(EdtfPrecision.MONTH) < 0) {
            String year = Integer.toString(month.getYear());
            return new SourceGroup(year, year, month.getYear() * MONTHS);
        }
        return new SourceGroup(month.toString(), Dates.format("format.full-month-year").format(month), month.getYear() * MONTHS + month.getMonthValue());
    }
}
