package app.synoptic.health;

import app.synoptic.store.chain.CustodyFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a check found.
///
/// @param word    names its sentences in [HealthWords]
/// @param values  stand in them
/// @param details what was found, one sentence each, in English
/// @param faults  what of it the chain of custody names, of which [HealthWords] makes sentences
/// @param repair  null where there is no safe one
public record HealthFinding(String word, Severity severity, List<Object> values, List<String> details, List<CustodyFault> faults, @Nullable Repair repair) {

    public HealthFinding {
        values = List.copyOf(values);
        details = List.copyOf(details);
        faults = List.copyOf(faults);
    }

    /// One of which the chain says nothing.
    public HealthFinding(String word, Severity severity, List<Object> values, List<String> details, @Nullable Repair repair) {
        this(word, severity, values, details, List.of(), repair);
    }

    /// That it could not be examined.
    public static HealthFinding failed(String why) {
        return new HealthFinding("failed", Severity.SEVERE, List.of(), List.of(why), null);
    }

    /// That all is as it should be.
    static HealthFinding good(String word, Object... values) {
        return new HealthFinding(word, Severity.GOOD, List.of(values), List.of(), null);
    }
}
