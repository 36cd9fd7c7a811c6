package app.synoptic.health;

import app.synoptic.store.Examination;
import app.synoptic.store.Library;
import app.synoptic.store.chain.CustodyFault;
import java.util.List;

/// What is kept, compared with the chain of hashes that says what it was.
record ChainHealth(Library library) implements HealthCheck {

    @Override
    public String name() {
        return "chain";
    }

    @Override
    public HealthFinding examine(Examination watched) {
        List<CustodyFault> faults = library.custody().faults();
        return faults.isEmpty() ? HealthFinding.good("sound") : new HealthFinding(name(), Severity.SEVERE, List.of(faults.size()), List.of(), faults, null);
    }
}
