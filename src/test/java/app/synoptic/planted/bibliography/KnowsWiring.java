package app.synoptic.planted.bibliography;

import app.synoptic.planted.Wiring;
import org.jspecify.annotations.Nullable;

final class KnowsWiring {

    @Nullable Wiring wrong;
}
