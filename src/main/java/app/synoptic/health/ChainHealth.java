package app.synoptic.health;

import app.synoptic.store.Examination;
import app.synoptic.store.Library;
import app.synoptic.store.chain.CustodyFault;
import java.util.List;
import java.util.Locale;

/// What is kept, compared with the chain of hashes that says what it was.
record ChainHealth(Library library) implements HealthCheck {

    @Override
    public String name() {
        return "chain";
    }

    private static String sentence(CustodyFault fault) {
        return "%s: %s".formatted(fault.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), fault.subject());
    }

    @Override
    public HealthFinding examine(Examination watched) {
        List<String> faults = library.custody().faults().stream().map(ChainHealth::sentence).toList();
        return faults.isEmpty() ? HealthFinding.good("sound") : new HealthFinding(name(), Severity.SEVERE, List.of(faults.size()), faults, null);
    }
}
