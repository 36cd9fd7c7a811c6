package app.synoptic.ui.state.model;

import app.synoptic.model.ModelAddress;
import app.synoptic.model.ModelException;
import app.synoptic.ui.state.Settings;
import java.util.Optional;

/// The model that a person has set up; none at first. It is kept in the settings as she wrote it.
///
/// @param name as its server calls it
public record ModelChoice(ModelAddress address, String name) {

    private static final String ADDRESS = "model-address";
    private static final String NAME = "model-name";

    /// What is set up; empty unless both an address and a name are.
    public static Optional<ModelChoice> of(Settings settings) {
        return name(settings).flatMap(name -> {
            try {
                return settings.word(ADDRESS).map(written -> new ModelChoice(ModelAddress.of(written), name));
            } catch (ModelException unreadable) {
                return Optional.empty();
            }
        });
    }

    /// The address as it was written; empty where none is.
    public static String written(Settings settings) {
        return settings.word(ADDRESS).orElse("");
    }

    /// Remembers another address; the model of the one before is none of its own.
    public static void write(Settings settings, String address) {
        if (!address.strip().equals(written(settings))) {
            settings.word(ADDRESS, address.strip());
            settings.word(NAME, "");
        }
    }

    /// The name of the model that was chosen.
    public static Optional<String> name(Settings settings) {
        return settings.word(NAME);
    }

    public static void choose(Settings settings, String name) {
        settings.word(NAME, name);
    }

    /// Whether its server, by the name, sends what it gets on to the maker of the model.
    public boolean passedOn() {
        return address.passesOn(name);
    }
}
