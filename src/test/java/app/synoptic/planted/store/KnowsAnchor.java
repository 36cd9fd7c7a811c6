package app.synoptic.planted.store;

final class KnowsAnchor {

    app.synoptic.planted.anchor.Thing wrong;
}
