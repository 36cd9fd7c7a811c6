package app.synoptic.planted.intake;

final class KnowsWiring {

    app.synoptic.planted.Wiring wrong;
}
