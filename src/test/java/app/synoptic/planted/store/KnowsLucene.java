package app.synoptic.planted.store;

final class KnowsLucene {

    org.apache.lucene.store.Directory wrong;
}
