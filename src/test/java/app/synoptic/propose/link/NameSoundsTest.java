package app.synoptic.propose.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names in the spellings and scripts in which sources write them.
class NameSoundsTest {

    @ParameterizedTest
    @CsvSource({"Zhanaozen,Жанаозен", "Nazarbayev,Назарбаев", "Nazarbayev,Nazarbaev", "Pashinyan,Փաշինյան", "Pashinyan,Пашиняна",
        "Tbilisi,თბილისი", "Gagarin,Гагарина", "Kharkiv,Харків", "Müller,Мюллер", "Chekhov,Чехов", "Yerevan,Ереван",
        "Shevchenko,Шевченко", "Juschtschenko,Yushchenko"})
    void spellingsOfOneNameAreOne(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({"Aktau,Aktobe", "Tokyo,Tokar", "Marin,Merkel", "Жанна,Иван", "Bishkek,Belgrade"})
    void otherNamesStayApart(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    private static String key(String name) {
        return LinkTerms.of("then " + name).getLast().key();
    }
}
