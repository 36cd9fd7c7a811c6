package app.synoptic.planted.ui;

final class KnowsCli {

    app.synoptic.planted.cli.Thing wrong;
}
