package app.synoptic.read.record;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata.Found;
import app.synoptic.domain.wording.Place;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a record says of one publication.
///
/// @param files the files it names as those of the publication, as it has them
public record SourceRecord(List<Found> known, List<String> files) {

    /// A person, or a catalogue, has described the file: that goes before what it says of itself.
    private static final double SURE = 0.97;
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[/T ].*)?");
    private static final Pattern TURNED = Pattern.compile("([^,]+),\\s*([^,]+)(?:,\\s*([^,]+))?");

    public SourceRecord {
        known = List.copyOf(known);
        files = List.copyOf(files);
    }

    /// Gathers what one record says.
    static final class Builder {
        private final String file;
        private final List<Found> known = new ArrayList<>();
        private final List<String> files = new ArrayList<>();

        /// @param file what the record's own file is called
        Builder(String file) {
            this.file = file;
        }

        void says(Field field, String value, String where) {
            String said = value.strip();
            if (!said.isEmpty() && known.stream().noneMatch(one -> one.field() == field && (field != Field.AUTHOR || one.value().equals(said)))) {
                known.add(new Found(field, said, Place.CAPTURE, file + ", " + where, SURE));
            }
        }

        /// A name, which may stand as `Lee, Ann` or `Lee, Ann, Jr.`
        void author(String name, String where) {
            Matcher turned = TURNED.matcher(name.strip());
            says(Field.AUTHOR, turned.matches() ? turned.group(2).strip() + " " + turned.group(1).strip() + (turned.group(3) == null ? "" : " " + turned.group(3).strip()) : name, where);
        }

        /// A day; a month or a year alone is no date of publication that anything could rest on.
        void day(Field field, String written, String where) {
            Matcher day = DAY.matcher(written.strip());
            if (day.matches()) {
                int month = Integer.parseInt(day.group(2));
                int of = Integer.parseInt(day.group(3));
                if (month >= 1 && month <= 12 && of >= 1 && of <= YearMonth.of(Integer.parseInt(day.group(1)), month).lengthOfMonth()) {
                    says(field, "%s-%02d-%02d".formatted(day.group(1), month, of), where);
                }
            }
        }

        void names(String path) {
            if (!path.isBlank()) {
                files.add(path.strip());
            }
        }

        boolean empty() {
            return known.isEmpty() && files.isEmpty();
        }

        SourceRecord done() {
            return new SourceRecord(known, files);
        }
    }
}
