package app.synoptic.planted.stray;

final class Homeless {

    Object wrong;
}
