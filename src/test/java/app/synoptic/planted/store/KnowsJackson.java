package app.synoptic.planted.store;

final class KnowsJackson {

    tools.jackson.databind.ObjectMapper wrong;
}
