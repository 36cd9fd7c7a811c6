package app.synoptic.ui.events;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.domain.edtf.EdtfPrecision;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/// Under which heading an event stands in a list by date: the day it begins, or what is known of that.
final class DayHeading {

    private DayHeading() {}

    static String of(Edtf date, Dossier dossier) {
        return switch (date) {
            case EdtfDate single -> of(single, dossier);
            case EdtfMoment moment -> day(moment, dossier);
            case EdtfInterval interval when interval.start() instanceof EdtfDate begin -> of(begin, dossier);
            case EdtfInterval interval -> Dates.shortly(interval, dossier);
        };
    }

    private static String of(EdtfDate date, Dossier dossier) {
        return date.precision() == EdtfPrecision.DAY ? day(date.first(), dossier) : Dates.fully(date);
    }

    private static String day(EdtfMoment moment, Dossier dossier) {
        ZoneId zone = dossier.zone();
        var from = moment.bounds(zone).from();
        return day(from == null ? moment.at().toLocalDate() : LocalDate.ofInstant(from, zone), dossier);
    }

    private static String day(LocalDate day, Dossier dossier) {
        return Messages.get("events.day", day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                Dates.shortly(EdtfDate.of(day), dossier));
    }
}
