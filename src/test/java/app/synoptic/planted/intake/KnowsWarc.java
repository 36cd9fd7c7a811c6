package app.synoptic.planted.intake;

final class KnowsWarc {

    org.netpreserve.jwarc.WarcReader wrong;
}
