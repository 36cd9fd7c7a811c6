package app.synoptic.planted.store;

final class KnowsSql {

    java.sql.Connection wrong;
}
