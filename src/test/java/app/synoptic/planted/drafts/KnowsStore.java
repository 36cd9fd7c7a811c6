package app.synoptic.planted.drafts;

final class KnowsStore {

    app.synoptic.planted.store.Thing wrong;
}
