package app.synoptic.planted.annotate;

final class KnowsUi {

    app.synoptic.planted.ui.Thing wrong;
}
