package app.synoptic.planted.cli;

final class KnowsUi {

    app.synoptic.planted.ui.Thing wrong;
}
