package app.synoptic.ui.events;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.domain.edtf.EdtfPrecision;
import app.synoptic.domain.words.Spoken;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.Dates;
import app.synoptic.ui.state.OpenDossier;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;

/// Under which heading an event stands in a list by date: the day it begins, or what is known of that. Days are those of
/// the dossier, in whichever zone moments are told.
final class DayHeading {

    private DayHeading() {}

    static String of(Edtf date, OpenDossier open) {
        return switch (date) {
            case EdtfDate single -> of(single, open);
            case EdtfMoment moment -> day(moment, open);
            case EdtfInterval interval when interval.start() instanceof EdtfDate begin -> of(begin, open);
            case EdtfInterval interval -> Dates.shortly(interval, open);
        };
    }

    private static String of(EdtfDate date, OpenDossier open) {
        return date.precision() == EdtfPrecision.DAY ? day(date.first(), open) : Dates.fully(date);
    }

    private static String day(EdtfMoment moment, OpenDossier open) {
        ZoneId zone = open.dossier().zone();
        var from = moment.bounds(zone).from();
        return day(from == null ? moment.at().toLocalDate() : LocalDate.ofInstant(from, zone), open);
    }

    private static String day(LocalDate day, OpenDossier open) {
        return Messages.get("events.day", day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, Spoken.language().locale()),
                Dates.shortly(EdtfDate.of(day), open));
    }
}
