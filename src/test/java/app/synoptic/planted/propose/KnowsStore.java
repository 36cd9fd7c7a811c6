package app.synoptic.planted.propose;

final class KnowsStore {

    app.synoptic.planted.store.Thing wrong;
}
