package app.synoptic.planted.files;

final class KnowsHome {

    app.synoptic.planted.home.Thing wrong;
}
