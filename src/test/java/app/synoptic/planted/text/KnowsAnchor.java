package app.synoptic.planted.text;

final class KnowsAnchor {

    app.synoptic.planted.anchor.Thing wrong;
}
