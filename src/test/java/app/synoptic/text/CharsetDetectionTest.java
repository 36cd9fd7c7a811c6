package app.synoptic.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The encodings of short texts in many languages, each written for this test.
class CharsetDetectionTest {

    private static final int A_FEW_LINES = 120;

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("ru", "Утром в понедельник паром не вышел из гавани. Капитан сказал, что рулевой заболел, а замены ему нет. К полудню"
                    + " на причале собралось около сорока человек с тележками и корзинами; дети играли у канатов, а старики спорили, "
                    + "когда в последний раз река замерзала так рано. Дежурный по пристани обещал, что к вечеру будет катер, но катер"
                    + " не пришёл."),
            Map.entry("uk", "Уранці в понеділок пором не вийшов із гавані. Капітан сказав, що стерновий захворів, а заміни йому немає. Опів"
                    + "дні на причалі зібралося близько сорока людей із візками та кошиками; діти гралися біля канатів, а старі спере"
                    + "чалися, коли востаннє річка замерзала так рано. Черговий пристані обіцяв, що ввечері буде катер, але ґрунт під"
                    + " їхніми ногами вже підмерз."),
            Map.entry("bg", "В понеделник сутринта фериботът не излезе от пристанището. Капитанът каза, че кормчията е болен и няма кой да "
                    + "го замести. Към обяд на кея се събраха около четиридесет души с колички и кошници; децата играеха край въжетат"
                    + "а, а старците спореха кога за последен път реката е замръзвала толкова рано."),
            Map.entry("de", "Am Montagmorgen lief die Fähre nicht aus. Der Kapitän sagte, der Steuermann sei krank, und für Ersatz könne ni"
                    + "emand sorgen. Gegen Mittag standen über vierzig Leute mit Körben am Kai; Kinder spielten mit den Tauen, und di"
                    + "e Älteren stritten, wann der Fluss zuletzt so früh zugefroren war. Größere Schiffe müssen „draußen“ warten."),
            Map.entry("fr", "Lundi matin, le bac n’a pas quitté le port. Le capitaine a dit que le timonier était malade et que personne ne"
                    + " pouvait le remplacer. Vers midi, une quarantaine de gens attendaient déjà sur le quai avec des paniers ; les "
                    + "enfants jouaient près des cordages et les vieux se demandaient quand la rivière avait gelé si tôt."),
            Map.entry("pl", "W poniedziałek rano prom nie wypłynął z portu. Kapitan powiedział, że sternik zachorował i nie ma go kto zastą"
                    + "pić. Około południa na nabrzeżu zebrało się czterdzieści osób z wózkami i koszami; dzieci bawiły się przy lina"
                    + "ch, a starsi spierali się, kiedy rzeka ostatnio zamarzła tak wcześnie. Dyżurny obiecał łódź na wieczór, lecz ł"
                    + "ódź nie przypłynęła."),
            Map.entry("cs", "V pondělí ráno přívoz nevyplul z přístavu. Kapitán řekl, že kormidelník onemocněl a není, kdo by ho zastoupil."
                    + " Kolem poledne se na nábřeží sešlo asi čtyřicet lidí s vozíky a košíky; děti si hrály u lan a staří se přeli, "
                    + "kdy naposledy řeka zamrzla tak brzy."),
            Map.entry("tr", "Pazartesi sabahı vapur limandan çıkmadı. Kaptan dümencinin hastalandığını, yerine geçecek kimse olmadığını söy"
                    + "ledi. Öğleye doğru rıhtımda sepetleriyle kırk kadar kişi toplandı; çocuklar halatların yanında oynuyor, yaşlıl"
                    + "ar ise ırmağın en son ne zaman böyle erken donduğunu tartışıyordu. Görevli akşama bir motor geleceğini söz ver"
                    + "di."),
            Map.entry("el", "Τη Δευτέρα το πρωί το πορθμείο δεν βγήκε από το λιμάνι. Ο καπετάνιος είπε ότι ο τιμονιέρης αρρώστησε και δεν υ"
                    + "πάρχει κανείς να τον αντικαταστήσει. Προς το μεσημέρι μαζεύτηκαν στην αποβάθρα γύρω στους σαράντα ανθρώπους με"
                    + " καλάθια· τα παιδιά έπαιζαν δίπλα στα σχοινιά."),
            Map.entry("zh", "星期一早上，渡船没有离开港口。船长说舵手病了，没有人可以代替他。到了中午，码头上已经聚集了大约四十个人，他们带着手推车和篮子；孩子们在缆绳旁边玩耍，老人们争论河流上一次这么早结冰是什么时候。值班的人答应晚上会有一条小船，"
                    + "可是小船没有来。"),
            Map.entry("zt", "星期一早上，渡船沒有離開港口。船長說舵手病了，沒有人可以代替他。到了中午，碼頭上已經聚集了大約四十個人，他們帶著手推車和籃子；孩子們在纜繩旁邊玩耍，老人們爭論河流上一次這麼早結冰是什麼時候。值班的人答應晚上會有一條小船，"
                    + "可是小船沒有來。"),
            Map.entry("ja", "月曜日の朝、渡し船は港を出なかった。船長は、舵取りが病気で代わりの者がいないと言った。昼ごろには、荷車やかごを持った四十人ほどの人が岸壁に集まった。子どもたちは綱のそばで遊び、年寄りたちは、川がこんなに早く凍ったのはいつ"
                    + "以来かと話し合っていた。"),
            Map.entry("ko", "월요일 아침에 나룻배는 항구를 떠나지 않았다. 선장은 키잡이가 병이 났고 대신할 사람이 없다고 말했다. 정오 무렵에는 수레와 바구니를 든 사람들이 마흔 명쯤 부두에 모였다. 아이들은 밧줄 옆에서 놀"
                    + "았고 노인들은 강이 언제 이렇게 일찍 얼었는지 다투었다."));

    @ParameterizedTest
    @CsvSource({
        "ru, IBM866",
        "ru, KOI8-R",
        "uk, KOI8-U",
        "ru, windows-1251",
        "uk, windows-1251",
        "bg, windows-1251",
        "ru, ISO-8859-5",
        "ru, x-MacCyrillic",
        "de, windows-1252",
        "fr, windows-1252",
        "pl, windows-1250",
        "cs, windows-1250",
        "pl, ISO-8859-2",
        "tr, windows-1254",
        "de, IBM850",
        "el, ISO-8859-7",
        "zh, GB18030",
        "zh, GBK",
        "zt, Big5",
        "ja, Shift_JIS",
        "ja, EUC-JP",
        "ko, EUC-KR",
    })
    void isFoundByTheWordsThatItMakes(String language, String charset) {
        String text = fit(TEXTS.get(language), Charset.forName(charset));

        assertThat(read(text, charset)).as("the whole text").isEqualTo(text);
        String lines = text.substring(0, Math.min(A_FEW_LINES, text.length()));
        assertThat(read(lines, charset)).as("its first lines").isEqualTo(lines);
    }

    @Test
    void isAGuessAndAnythingUnicodeIsNone() {
        assertThat(Decoder.guessed("KOI8-R")).isTrue();
        assertThat(Decoder.guessed("windows-1252")).isTrue();
        assertThat(Decoder.guessed("UTF-8")).isFalse();
        assertThat(Decoder.guessed("UTF-16LE")).isFalse();
    }

    @Test
    void givesWayToWhatAPersonSays() {
        String text = TEXTS.get("ru");
        byte[] file = text.getBytes(Charset.forName("KOI8-R"));

        assertThat(Decoder.decode(file, Charset.forName("KOI8-R"))).isEqualTo(new Decoded.Text(text, "KOI8-R"));
        assertThat(Decoder.decode(file, Charset.forName("windows-1251"))).isInstanceOfSatisfying(Decoded.Text.class,
                read -> assertThat(read.text()).isNotEqualTo(text).hasSameSizeAs(text));
        assertThat(Decoder.decode(file, Charset.forName("UTF-8"))).isEqualTo(new Decoded.NotText(Decoded.Reason.UNKNOWN_ENCODING));
        assertThat(Decoder.usual()).contains("UTF-8", "KOI8-R", "IBM866", "GB18030").allMatch(Charset::isSupported);
    }

    private static Optional<String> read(byte[] file) {
        return Decoder.decode(file) instanceof Decoded.Text(String text, var _) ? Optional.of(text) : Optional.empty();
    }

    private static String read(String text, String charset) {
        return read(text.getBytes(Charset.forName(charset))).orElse("not read");
    }

    /// Without the marks that an encoding does not have.
    private static String fit(String text, Charset charset) {
        var encoder = charset.newEncoder();
        return text.chars().filter(c -> encoder.canEncode((char) c)).mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining());
    }
}
