package app.synoptic.ui.controls.model;

import app.synoptic.domain.form.ConstantTerm;
import app.synoptic.model.Discarded;
import app.synoptic.model.ModelAddress;
import app.synoptic.model.ModelException;
import app.synoptic.ui.Messages;
import app.synoptic.ui.state.model.ModelChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Servers of models in words of the screen.
public final class ModelWords {

    private ModelWords() {}

    /// Why a server did not do what was asked.
    public static String of(ModelException failed) {
        return Messages.get("model.failed." + ConstantTerm.of(failed.reason()), failed.address(), failed.detail());
    }

    /// What a person must know before something is sent there; empty where nothing leaves this machine.
    public static List<String> warnings(ModelAddress address) {
        List<String> warnings = new ArrayList<>();
        if (!address.local()) {
            warnings.add(Messages.get("model.elsewhere", address));
            if (!address.encrypted()) {
                warnings.add(Messages.get("model.open", address));
            }
        }
        return warnings;
    }

    /// The same of a model there.
    public static List<String> warnings(ModelChoice choice) {
        List<String> warnings = warnings(choice.address());
        if (choice.passedOn()) {
            warnings.add(Messages.get("model.passed-on", choice.name()));
        }
        return warnings;
    }

    /// How many items were thrown away for which reason.
    public static String of(Map<Discarded, Integer> discarded) {
        return discarded.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> Messages.get("model.discarded." + ConstantTerm.of(entry.getKey()), entry.getValue())).collect(Collectors.joining("; "));
    }
}
