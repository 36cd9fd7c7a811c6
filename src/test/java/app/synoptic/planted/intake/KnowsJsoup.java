package app.synoptic.planted.intake;

final class KnowsJsoup {

    org.jsoup.nodes.Document wrong;
}
