package app.synoptic.planted.store;

final class KnowsText {

    app.synoptic.planted.text.Thing wrong;
}
