package app.synoptic.planted.ui.timeline;

final class KnowsSources {

    app.synoptic.planted.ui.sources.Thing wrong;
}
