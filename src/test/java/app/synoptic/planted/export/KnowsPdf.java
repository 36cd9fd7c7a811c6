package app.synoptic.planted.export;

final class KnowsPdf {

    com.openhtmltopdf.planted.Renderer wrong;
}
