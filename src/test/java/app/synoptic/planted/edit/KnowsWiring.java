package app.synoptic.planted.edit;

final class KnowsWiring {

    app.synoptic.planted.Wiring wrong;
}
