package app.synoptic.planted.i18n;

final class KnowsText {

    app.synoptic.planted.text.Thing wrong;
}
