package app.synoptic.exchange.table;

import app.synoptic.domain.Question;
import app.synoptic.domain.Reading;
import app.synoptic.domain.SourceId;
import app.synoptic.domain.Value;
import app.synoptic.exchange.content.ExportContent;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What sources say of a number, as data sets on conflicts have it. The lowest is the lowest that any source lets
/// it be, the highest the highest; “over 70” says nothing of how high it was. The best is the number that more independent origins give than any other; there is none where two are given by
/// as many, or none is given as one number. Nothing is averaged.
///
/// @param from how many origins of how many give the best, as `2 of 3`; empty where there is none
record SaidNumbers(@Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high, String from) {

    static final SaidNumbers NONE = new SaidNumbers(null, null, null, "");

    static SaidNumbers of(ExportContent content, Question question) {
        Map<BigDecimal, Set<SourceId>> origins = new LinkedHashMap<>();
        Set<SourceId> all = new HashSet<>();
        for (Reading reading : question.readings()) {
            SourceId origin = content.analysis().root(reading.source());
            all.add(origin);
            if (reading.value() instanceof Value.Number(BigDecimal min, BigDecimal max) && min != null && max != null && min.compareTo(max) == 0) {
                origins.computeIfAbsent(min.stripTrailingZeros(), _ -> new HashSet<>()).add(origin);
            }
        }
        List<Value.Number> said = question.readings().stream().flatMap(reading -> reading.value() instanceof Value.Number number ? Stream.of(number) : Stream.empty()).toList();
        int most = origins.values().stream().mapToInt(Set::size).max().orElse(0);
        List<BigDecimal> best = origins.entrySet().stream().filter(given -> given.getValue().size() == most).map(Map.Entry::getKey).toList();
        return new SaidNumbers(said.stream().map(Value.Number::min).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null), best.size() == 1 ? best.getFirst() : null,
                said.stream().map(Value.Number::max).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null), best.size() == 1 ? most + " of " + all.size() : "");
    }
}
