package app.synoptic.planted.exchange;

final class KnowsStore {

    app.synoptic.planted.store.Thing wrong;
}
