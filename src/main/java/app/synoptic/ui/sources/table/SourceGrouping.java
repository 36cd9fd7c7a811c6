package app.synoptic.ui.sources.table;

import app.synoptic.domain.SourceId;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfPrecision;
import app.synoptic.domain.words.Spoken;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;

/// What sources have in common that stand under one heading.
public enum SourceGrouping {

    NONE, PUBLISHER, LANGUAGE, ORIGIN, MONTH;

    /// The months of a year, and before them the year where no month is known.
    private static final long MONTHS = 13;

    /// The one that is kept by its name; that of no groups where none is.
    static SourceGrouping of(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst().orElse(NONE);
    }

    /// The group of a source.
    Group of(Entry entry, ZoneId zone) {
        return switch (this) {
            case NONE -> Group.ALL;
            case PUBLISHER -> new Group(entry.source().publisher(), entry.source().publisher(), 0);
            case LANGUAGE -> language(entry.source().language());
            case ORIGIN -> origin(entry);
            case MONTH -> month(entry, zone);
        };
    }

    private static Group language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Spoken.language().locale());
        return new Group(tag, name.isEmpty() || name.equals(tag) ? tag : Messages.get("sources.table.group.language", name, tag), 0);
    }

    private static Group origin(Entry entry) {
        SourceId from = entry.source().derivedFrom();
        return from == null ? new Group("", Messages.get("sources.table.group.own"), 0)
                : new Group(from.value(), Messages.get("sources.table.group.taken", entry.origin()), 1);
    }

    private static Group month(Entry entry, ZoneId zone) {
        Edtf date = entry.source().published();
        if (date == null || entry.published() == null || entry.published().at().equals(Instant.MAX)) {
            return new Group("", Messages.get("sources.table.group.undated"), Long.MAX_VALUE);
        }
        YearMonth month = YearMonth.from(entry.published().at().atZone(zone));
        if (date.precision().compareTo(EdtfPrecision.MONTH) < 0) {
            String year = Integer.toString(month.getYear());
            return new Group(year, year, month.getYear() * MONTHS);
        }
        return new Group(month.toString(), Dates.format("format.full-month-year").format(month), month.getYear() * MONTHS + month.getMonthValue());
    }
}
