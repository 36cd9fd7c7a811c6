package app.synoptic.planted.ui;

final class KnowsPicocli {

    picocli.CommandLine wrong;
}
