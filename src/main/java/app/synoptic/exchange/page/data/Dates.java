package app.synoptic.exchange.page.data;

import app.synoptic.domain.Dossier;
import app.synoptic.domain.edtf.Bounds;
import app.synoptic.domain.edtf.Edtf;
import app.synoptic.domain.edtf.EdtfInterval;
import app.synoptic.domain.edtf.EdtfMoment;
import app.synoptic.domain.edtf.PartOfDay;
import app.synoptic.exchange.page.data.AffairData.DateData;
import app.synoptic.i18n.DateWords;
import app.synoptic.i18n.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Gathers the dates of an affair, each of them once.
final class Dates {

    private final ZoneId zone;
    private final Map<String, DateData> gathered = new LinkedHashMap<>();
    private final Map<Language, DateWords> full = new EnumMap<>(Language.class);
    private final Map<Language, DateWords> brief = new EnumMap<>(Language.class);

    Dates(Dossier dossier) {
        this.zone = dossier.zone();
        for (Language language : Language.values()) {
            full.put(language, DateWords.full(language.locale()));
            brief.put(language, DateWords.brief(language.locale()).within(dossier.year()));
        }
    }

    /// The key of a date; null where there is none.
    @Nullable String key(@Nullable Edtf date) {
        return key(date, null, null);
    }

    /// @param clock the zone the date is meant in; null for the dossier's
    @Nullable String key(@Nullable Edtf date, @Nullable PartOfDay part, @Nullable ZoneId clock) {
        if (date == null) {
            return null;
        }
        ZoneId meant = clock == null ? zone : clock;
        String key = date + (part == null ? "" : "|" + part) + (meant.equals(zone) ? "" : "|" + meant);
        gathered.computeIfAbsent(key, _ -> data(date, part, meant));
        return key;
    }

    Map<String, DateData> gathered() {
        return gathered;
    }

    private DateData data(Edtf date, @Nullable PartOfDay part, ZoneId meant) {
        Bounds bounds = date.bounds(meant);
        String marks = (date.approximate() ? "a" : "") + (date.uncertain() ? "u" : "") + (date instanceof EdtfInterval ? "i" : "")
                + (date instanceof EdtfMoment ? "t" : "");
        return new DateData(local(bounds.from()), local(bounds.until()), marks,
                EachLanguage.each(language -> Objects.requireNonNull(full.get(language)).of(date, part)),
                EachLanguage.each(language -> Objects.requireNonNull(brief.get(language)).of(date, part)));
    }

    private @Nullable Long local(@Nullable Instant moment) {
        return moment == null ? null : (Long) moment.atZone(zone).toLocalDateTime().toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    /// The moments of a stretch of time both ends of which are known.
    List<Long> span(Bounds bounds) {
        return List.of(Objects.requireNonNull(local(bounds.from())), Objects.requireNonNull(local(bounds.until())));
    }
}
