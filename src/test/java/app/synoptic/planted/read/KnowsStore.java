package app.synoptic.planted.read;

final class KnowsStore {

    app.synoptic.planted.store.Thing wrong;
}
