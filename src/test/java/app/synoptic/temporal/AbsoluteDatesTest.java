package app.synoptic.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Dates with a month or a year in languages of which nothing else is read, published on 12 January 2022. Their language is
/// told by their script where it can be.
class AbsoluteDatesTest {

    private static List<String> dates(String language, String text) {
        return Tagged.of(language, "2022-01-12", text).dates();
    }

    @Test
    void armenian() {
        String text = "Հանդիպումը տեղի ունեցավ 2022 թվականի հունվարի 5-ին։ Փետրվարի 6-ին նա մեկնեց։ 2021 թ. սեպտեմբերին սկսվեց։";
        assertThat(dates("hy", text)).containsExactly("2022 թվականի հունվարի 5-ին = 2022-01-05", "Փետրվարի 6-ին = 2022-02-06", "2021 թ. սեպտեմբերին = 2021-09");
        assertThat(TimeTagger.of(text, Setting.unknown())).hasSize(3);
    }

    @Test
    void georgian() {
        String text = "შეხვედრა 2022 წლის 5 იანვარს გაიმართა. 7 თებერვლის სხდომა გადაიდო. 2021 წლის სექტემბერში დაიწყო. 2020 წელს აშენდა.";
        assertThat(dates("ka", text)).containsExactly("2022 წლის 5 იანვარს = 2022-01-05", "7 თებერვლის = 2022-02-07", "2021 წლის სექტემბერში = 2021-09", "2020 წელს = 2020");
        assertThat(TimeTagger.of(text, Setting.unknown())).hasSize(4);
    }

    @Test
    void kazakh() {
        String text = "Кездесу 2022 жылғы 5 қаңтарда өтті. 2021 жылдың қыркүйегінде басталды. 10 ақпаннан бастап жұмыс істейді. 2020 жылы салынды.";
        assertThat(dates("kk", text)).containsExactly("2022 жылғы 5 қаңтарда = 2022-01-05", "2021 жылдың қыркүйегінде = 2021-09", "10 ақпаннан = 2022-02-10", "2020 жылы = 2020");
        assertThat(TimeTagger.of(text, Setting.unknown())).hasSize(4);
    }

    @Test
    void ukrainian() {
        String text = "Зустріч відбулася 5 січня 2022 року. У вересні 2021 року все почалося. Їх було багато 10 лютого. У 2020 році збудували.";
        assertThat(dates("uk", text)).containsExactly("5 січня 2022 року = 2022-01-05", "вересні 2021 року = 2021-09", "10 лютого = 2022-02-10", "2020 році = 2020");
    }

    @Test
    void french() {
        assertThat(dates("fr", "La réunion a eu lieu le mercredi 5 janvier 2022. Le 1er février, le port rouvrira. En septembre 2021, tout a commencé. Il est né en 1998."))
                .containsExactly("le mercredi 5 janvier 2022 = 2022-01-05", "1er février = 2022-02-01", "septembre 2021 = 2021-09", "1998 = 1998");
    }
}
