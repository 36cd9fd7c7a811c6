package app.synoptic.planted.domain;

final class Logging {

    java.util.logging.Logger wrong;
}
