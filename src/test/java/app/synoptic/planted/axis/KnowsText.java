package app.synoptic.planted.axis;

final class KnowsText {

    app.synoptic.planted.text.Thing wrong;
}
