package app.synoptic.read.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The commonest words of some languages: running text is full of them, labels and lists of links are not.
public final class StopWords {

    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("en", "the of and to in a is that for it was on with as he be at by this are from have his had they not which or were an but their has you who been will "
                + "would its we she her more one all can there when about after said than into could our my what if out up so");
        LISTS.put("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie "
                + "einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wir ihre kann");
        LISTS.put("fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son aux ou cette mais être ont ses été nous leur elle comme fait "
                + "entre deux même sans tout ces après");
        LISTS.put("es", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también "
                + "fue había era muy años hasta desde");
        LISTS.put("it", "di e che la il un a per in una è non sono con si da come del le dei alla nel della ma i gli anche più al ha lo su dal delle questo o se ci essere stato dalla nella "
                + "loro tra suo quando anni dopo");
        LISTS.put("pt", "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela "
                + "até isso entre depois");
        LISTS.put("nl", "de van een het en in is dat op te zijn met voor die niet aan er om ook als dan door maar bij was uit hij naar ze wordt nog over tot heeft worden meer deze kan hun zo "
                + "geen wel dit werd ik wij na");
        LISTS.put("pl", "w i na z się do nie że jest to o a jak po od za co przez dla ale był są tym tego czy oraz które który która jego jej także może już tylko być przed ze było roku ich "
                + "przy jednak pod więc");
        LISTS.put("cs", "a v se na je že s z do o to i ve za by jako pro který po jsou k jeho ale od není při také aby nebo už až roku být byl která které jen však");
        LISTS.put("sv", "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu vid mot ska");
        LISTS.put("da", "og i at det er en til på som den af de med for der ikke et har om var han men fra vi jeg sig kan så når blev efter eller også være hun ved");
        LISTS.put("no", "og i det er på som en til av for at med den har de ikke et om var han men fra vi seg kan jeg så når ble etter eller også være hun ved");
        LISTS.put("fi", "ja on ei että se oli hän mutta ovat myös kun joka tai kuin mukaan sen jo niin vain ole mitä sekä olla jos nyt");
        LISTS.put("tr", "ve bir bu da de için ile olarak çok daha en gibi olan ne kadar sonra ancak var ama o her ya ki değil olduğu göre");
        LISTS.put("hu", "a az és hogy nem is egy ez volt de meg csak már ha el mint még van vagy azt ki kell lesz amely után");
        LISTS.put("ro", "de și în a la cu pe nu că din o un este mai care pentru se au fost sau ce dar prin după sunt lui al ca");
        LISTS.put("ru", "и в не на что с как по из к о он это для но от за его то же а при был также у до мы так все или если после было которые только бы они году она их еще сказал уже");
        LISTS.put("uk", "і в у на не що з та за до як про це від для він але його також які є по був було після є або ми так який якщо через під вже");
        LISTS.put("bg", "и в на не се да за от с е че по са са като това до при който които след ще беше но или");
        LISTS.put("kk", "және мен бұл үшін бір деп да де болды осы еді емес ол жылы туралы бар");
        LISTS.put("el", "και το της η του να την που στο με για τα των από είναι τη οι ο στην θα δεν ότι σε τις ως ένα");
        LISTS.put("hy", "և է են որ ու մեջ այս համար ի է, նաև որը իր չի կողմից հետ նրա");
        LISTS.put("ka", "და არის რომ ეს ამ რომელიც იყო თუ მისი არ მაგრამ როგორც");
        LISTS.put("id", "yang dan di dengan untuk pada tidak ini dari dalam akan itu juga ke karena tersebut ada oleh adalah");
        LISTS.put("vi", "và của là có được cho không các trong với người này đã một những khi đến về");
    }

    private static final Map<String, Set<String>> LANGUAGES = new LinkedHashMap<>();
    private static final Map<String, Integer> ALL = new HashMap<>();

    static {
        LISTS.forEach((language, words) -> {
            Set<String> own = new HashSet<>(Set.copyOf(new HashSet<>(java.util.List.of(words.split(" ")))));
            LANGUAGES.put(language, own);
            own.forEach(word -> ALL.merge(word, 1, Integer::sum));
        });
    }

    private StopWords() {}

    /// Whether a word in lower case is among the commonest of any language.
    public static boolean common(String word) {
        return ALL.containsKey(word);
    }

    /// The languages known, each with its commonest words.
    static Map<String, Set<String>> languages() {
        return LANGUAGES;
    }
}
