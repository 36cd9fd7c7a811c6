package app.synoptic.planted.sign;

final class KnowsHome {

    app.synoptic.planted.home.Thing wrong;
}
