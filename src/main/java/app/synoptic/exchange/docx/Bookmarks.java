package app.synoptic.exchange.docx;

import java.util.HashMap;
import java.util.Map;

/// What the places of a document are called in it: bookmarks may have no more than 40 characters, of letters and digits.
final class Bookmarks {

    private final Map<String, Integer> numbers = new HashMap<>();

    int number(String target) {
        return numbers.computeIfAbsent(target, _ -> numbers.size() + 1);
    }

    String name(String target) {
        return "_Ref%06d".formatted(number(target));
    }
}
