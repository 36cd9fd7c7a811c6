package app.synoptic.health;

import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.i18n.Language;
import app.synoptic.i18n.Phrasebook;
import app.synoptic.store.chain.CustodyFault;
import java.util.List;
import java.util.stream.Stream;
import java.util.Locale;

/// The sentences of checks and findings in one language.
public record HealthWords(Phrasebook words) {

    static final String BUNDLE = "app.synoptic.health.health";

    public static HealthWords in(Language language) {
        return new HealthWords(Phrasebook.of(BUNDLE, language));
    }

    /// What is examined, in two or three words.
    public String title(HealthCheck check) {
        return words.of("check." + check.name());
    }

    /// What is examined, in a sentence.
    public String about(HealthCheck check) {
        return words.of("about." + check.name());
    }

    /// What was found.
    public String found(HealthFinding finding) {
        return words.of("found." + finding.word(), finding.values().toArray());
    }

    /// What that means for a person, and what she can do; empty where all is good.
    public String meaning(HealthFinding finding) {
        return finding.severity() == Severity.GOOD ? "" : words.of("means." + finding.word());
    }

    /// All that was found, a sentence each; what a store says of itself is in English.
    public List<String> details(HealthFinding finding) {
        return Stream.concat(finding.details().stream(), finding.faults().stream().map(this::fault)).toList();
    }

    /// What is not as the chain of custody says.
    public String fault(CustodyFault fault) {
        return words.of("fault." + ConstantTerm.of(fault.kind()), fault.subject());
    }

    /// What a repair does.
    public String repair(Repair repair) {
        return words.of("repair." + repair.name().toLowerCase(Locale.ROOT));
    }

    /// How much it matters.
    public String severity(Severity severity) {
        return words.of("severity." + severity.name().toLowerCase(Locale.ROOT));
    }
}
