package app.synoptic.planted.dossier;

final class KnowsStore {

    app.synoptic.planted.store.Thing wrong;
}
