package app.synoptic.planted.intake;

final class AsksServers {

    java.net.http.HttpClient wrong;
}
