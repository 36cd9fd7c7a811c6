package app.synoptic.planted.report;

final class KnowsStore {

    app.synoptic.planted.store.Thing wrong;
}
