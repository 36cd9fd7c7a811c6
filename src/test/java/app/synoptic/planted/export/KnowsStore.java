package app.synoptic.planted.export;

final class KnowsStore {

    app.synoptic.planted.store.Thing wrong;
}
