package app.synoptic.planted.health;

final class KnowsCli {

    app.synoptic.planted.cli.Thing wrong;
}
