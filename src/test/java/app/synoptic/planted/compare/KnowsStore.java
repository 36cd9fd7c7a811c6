package app.synoptic.planted.compare;

final class KnowsStore {

    app.synoptic.planted.store.Thing wrong;
}
