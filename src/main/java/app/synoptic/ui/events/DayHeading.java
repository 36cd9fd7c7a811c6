package app.synoptic.ui.events;

import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.domain.edtf.EdtfPrecision;
import app.synoptic.i18n.Spoken;
import app.synoptic.ui.Messages;
import app.synoptic.ui.controls.DateLabels;
import app.synoptic.ui.state.OpenDossier;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;

/// Under which heading an event stands in a list by date: the day it begins, or what is known of that. Days are those of
/// the dossier, in whichever zone moments are told.
sealed interface DayHeading {

    record Day(LocalDate day) implements DayHeading {
        @Override
        public String words(OpenDossier open) {
            return Messages.get("events.day", day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, Spoken.language().locale()),
                    DateLabels.shortly(EdtfDate.of(day), open));
        }
    }

    record NoDay(Edtf date) implements DayHeading {
        @Override
        public String words(OpenDossier open) {
            return date instanceof EdtfDate longer ? DateLabels.fully(longer) : DateLabels.shortly(date, open);
        }
    }

    String words(OpenDossier open);

    static DayHeading over(Edtf date, ZoneId zone) {
        return switch (date) {
            case EdtfDate single -> over(single);
            case EdtfMoment moment -> over(moment, zone);
            case EdtfInterval interval when interval.start() instanceof EdtfDate begin -> over(begin);
            case EdtfInterval interval -> new NoDay(interval);
        };
    }

    private static DayHeading over(EdtfDate date) {
        return date.precision() == EdtfPrecision.DAY ? new Day(date.first()) : new NoDay(date);
    }

    private static DayHeading over(EdtfMoment moment, ZoneId zone) {
        var from = moment.bounds(zone).from();
        return new Day(from == null ? moment.at().toLocalDate() : LocalDate.ofInstant(from, zone));
    }
}
