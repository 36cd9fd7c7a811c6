package app.synoptic.planted.model;

final class KnowsStore {

    app.synoptic.planted.store.Thing wrong;
}
