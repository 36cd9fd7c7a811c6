package app.synoptic.planted.ui;

final class KnowsH2 {

    app.synoptic.planted.store.h2.Thing wrong;
}
