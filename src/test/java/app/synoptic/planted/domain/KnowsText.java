package app.synoptic.planted.domain;

final class KnowsText {

    app.synoptic.planted.text.Thing wrong;
}
