package app.synoptic.planted.temporal;

final class KnowsStore {

    app.synoptic.planted.store.Thing wrong;
}
