package app.synoptic.fuzz.target;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All readers that are tried.
public final class FuzzTargets {

    private FuzzTargets() {}

    public static List<FuzzTarget> all() {
        return Stream.of(CaptureTargets.all(), DossierTargets.all(), RecordTargets.all(), WordTargets.all(), SealTargets.all()).flatMap(targets -> targets).toList();
    }

    /// @throws IllegalArgumentException if there is none of that name
    public static FuzzTarget named(String name) {
        return all().stream().filter(target -> target.name().equals(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(
                "“%s” is none of %s".formatted(name, all().stream().map(FuzzTarget::name).collect(Collectors.joining(", ")))));
    }
}
