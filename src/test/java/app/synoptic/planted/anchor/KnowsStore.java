package app.synoptic.planted.anchor;

final class KnowsStore {

    app.synoptic.planted.store.Thing wrong;
}
