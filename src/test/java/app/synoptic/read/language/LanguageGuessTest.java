package app.synoptic.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en|The ferry did not leave on Thursday because the steering gear was still on the quay, and about two hundred people were waiting there.",
        "de|Die Fähre fuhr am Donnerstag nicht, weil die Ruderanlage noch auf dem Kai lag, und etwa zweihundert Leute warteten dort auf ein Boot.",
        "fr|Le bac n’est pas parti jeudi, car la barre était encore sur le quai, et deux cents personnes attendaient dans la halle aux poissons.",
        "ru|Паром в четверг не вышел, потому что рулевая машина ещё лежала на причале, и около двухсот человек ждали там до самого вечера.",
        "uk|Пором у четвер не вийшов, бо стерно ще лежало на причалі, і близько двохсот людей чекали там до вечора, але він так і не прийшов.",
        "hy|Լաստանավը հինգշաբթի օրը չմեկնեց, քանի որ ղեկը դեռ նավամատույցի վրա էր, և մոտ երկու հարյուր մարդ սպասում էր։",
        "ka|ბორანი ხუთშაბათს არ გავიდა, რადგან საჭე ჯერ კიდევ ნავმისადგომზე იდო და ორასამდე ადამიანი იქ ელოდა.",
    })
    void tells(String language, String text) {
        assertThat(LanguageGuess.of(text)).map(LanguageGuess.Guess::language).contains(language);
    }

    @Test
    void guessesNothingFromAFewWords() {
        assertThat(LanguageGuess.of("Orrin, 12.")).isEmpty();
    }
}
