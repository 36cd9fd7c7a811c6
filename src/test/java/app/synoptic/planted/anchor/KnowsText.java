package app.synoptic.planted.anchor;

final class KnowsText {

    app.synoptic.planted.text.Thing wrong;
}
