package app.synoptic.planted.intake;

final class KnowsDetector {

    org.mozilla.universalchardet.UniversalDetector wrong;
}
