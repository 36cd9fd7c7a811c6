package app.synoptic.planted.bibliography.format;

import java.net.http.HttpClient;
import org.jspecify.annotations.Nullable;

final class Fetches {

    @Nullable HttpClient wrong;
}
