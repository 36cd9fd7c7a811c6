package app.synoptic.anchor;

import app.synoptic.domain.wording.Passage;
import app.synoptic.domain.wording.Region;
import app.synoptic.domain.wording.Wording;
import app.synoptic.text.Word;
import app.synoptic.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where many quotations stand word for word in many texts, each text being divided into its words once. Furniture is never a place.
/// Holds the words of all texts.
public final class QuotedPlaces {

    private static final int MOST = 8;

    private record Indexed(Wording text, List<Word> words, Map<String, List<Integer>> places) {}

    private final List<Indexed> texts = new ArrayList<>();
    private final Map<String, String> forms = new HashMap<>();

    /// Adds a text in which quotations are looked for.
    public void add(Wording text) {
        List<Word> words = new ArrayList<>();
        Map<String, List<Integer>> places = new HashMap<>();
        for (Word word : Words.of(text.text())) {
            String form = forms.computeIfAbsent(word.form(), same -> same);
            places.computeIfAbsent(form, _ -> new ArrayList<>()).add(words.size());
            words.add(new Word(form, word.start(), word.end()));
        }
        texts.add(new Indexed(text, words, places));
    }

    /// The places of a quotation, in the order in which the texts were added; no more than some. None where it holds no word. Where it
    /// leaves something out, `…` or `[…]`, each part is a place, all in one text and in their order: then the list holds one place for
    /// each part.
    ///
    /// @return each way to find it
    public List<List<Passage>> of(String quotation) {
        List<List<String>> parts = new ArrayList<>();
        for (String part : quotation.split("\\[(?:…|\\.\\.\\.)\\]|…|\\.\\.\\.")) {
            List<String> words = Words.of(part).stream().map(Word::form).toList();
            if (!words.isEmpty()) {
                parts.add(words);
            }
        }
        List<List<Passage>> found = new ArrayList<>();
        for (Indexed text : texts) {
            for (int at : parts.isEmpty() ? List.<Integer>of() : text.places().getOrDefault(parts.getFirst().getFirst(), List.of())) {
                List<Passage> places = found.size() < MOST ? follow(text, parts, at) : List.of();
                if (!places.isEmpty()) {
                    found.add(places);
                }
            }
        }
        return found;
    }

    /// The places of all parts where the first stands at a word, and each other as soon as it can behind the one before; empty where
    /// one does not.
    private static List<Passage> follow(Indexed text, List<List<String>> parts, int first) {
        List<Passage> places = new ArrayList<>();
        int from = first;
        for (List<String> part : parts) {
            int at = places.isEmpty() ? from : next(text, part, from);
            if (at < 0 || !stands(text.words(), at, part)) {
                return List.of();
            }
            Passage place = place(text, at, part.size());
            if (!citable(text.text(), place)) {
                return List.of();
            }
            places.add(place);
            from = at + part.size();
        }
        return places;
    }

    private static int next(Indexed text, List<String> part, int from) {
        for (int at : text.places().getOrDefault(part.getFirst(), List.of())) {
            if (at >= from && stands(text.words(), at, part) && citable(text.text(), place(text, at, part.size()))) {
                return at;
            }
        }
        return -1;
    }

    private static Passage place(Indexed text, int at, int words) {
        return new Passage(text.text().id(), text.words().get(at).start(), text.words().get(at + words - 1).end());
    }

    private static boolean stands(List<Word> words, int at, List<String> forms) {
        if (at + forms.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < forms.size(); i++) {
            if (!words.get(at + i).form().equals(forms.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean citable(Wording text, Passage place) {
        for (Region region : text.regions()) {
            if (!region.kind().citable() && region.start() < place.end() && place.start() < region.end()) {
                return false;
            }
        }
        return true;
    }
}
