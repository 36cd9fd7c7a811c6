package app.synoptic.planted.home;

final class KnowsDomain {

    app.synoptic.planted.domain.Thing wrong;
}
