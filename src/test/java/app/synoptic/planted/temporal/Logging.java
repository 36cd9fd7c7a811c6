package app.synoptic.planted.temporal;

final class Logging {

    java.util.logging.Logger wrong;
}
