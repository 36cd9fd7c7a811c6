package app.synoptic.planted.read;

final class Fetches {

    java.net.URL wrong;
}
