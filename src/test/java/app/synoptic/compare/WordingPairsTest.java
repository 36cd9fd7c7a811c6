package app.synoptic.compare;

import static app.synoptic.compare.MadeUpAffair.question;
import static app.synoptic.compare.MadeUpAffair.reads;
import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.compare.collation.MarkedWitnesses;
import app.synoptic.compare.collation.Wordings;
import app.synoptic.domain.Reading;
import app.synoptic.domain.Value;
import app.synoptic.domain.ValueType;
import app.synoptic.domain.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What an editor would say of two wordings, in three languages.
class WordingPairsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        // little words, order, inflection and spelling
        "The council sends constables to Velden           | Constables are sent to Velden by the council         | AGREE",
        "to ‘pacify and organise’ the harbour             | organizing and pacifying the harbour                 | AGREE",
        "the strike ended on Friday                       | On Friday the strike ends                            | AGREE",
        "seventy constables left the quay                 | 70 constables left the quay                          | AGREE",
        "two thousand five hundred dockers                | 2,500 dockers                                        | AGREE",
        "more than 70 constables                          | over seventy constables                              | AGREE",
        "at least 12 dockers were hurt                    | no fewer than twelve dockers were hurt               | AGREE",
        "the ships will leave                             | the ships would leave                                | AGREE",
        "the ships aren't leaving the port                | the ships are not leaving the port                   | AGREE",
        "Velden, Marsum and Oude lost trade               | Trade was lost by Oude, Marsum and Velden            | AGREE",
        "the Velden quay                                  | the quay of Velden                                   | AGREE",
        "the labour of the dockers                        | the dockers' labor                                   | AGREE",
        "he cannot pay the dockers                        | the dockers can't be paid                            | AGREE",
        "Reeve Jansen resigned                            | Jansen, the reeve, has resigned                      | AGREE",
        "not only dockers struck                          | dockers struck                                       | AGREE",
        "between 40 and 45 barges                         | from 40 to 45 barges                                 | AGREE",
        "one hundred and five barges                      | 105 barges                                           | AGREE",
        "the barges left on 5 May                         | the barges left on May 5                             | AGREE",
        // one says less, or says it in other words
        "pacify the harbour                               | pacify the harbour for a limited time                | COMPATIBLE",
        "with the aim of pacifying the harbour of that town | pacifying the harbour                              | COMPATIBLE",
        "assist the town against the flood                | give help with the high water                        | COMPATIBLE",
        "70 constables left                               | constables left                                      | COMPATIBLE",
        "12 dockers and 3 clerks were hurt                | 12 dockers were hurt                                 | COMPATIBLE",
        "12 dockers were hurt                             | 3 clerks were hurt                                   | COMPATIBLE",
        "All dockers went home                            | The dockers went home                                | COMPATIBLE",
        "the first strike in the port                     | a strike in the port                                 | COMPATIBLE",
        "Nobody was hurt in the fire                      | The fire burned two sheds                            | COMPATIBLE",
        "the decision to send constables                  | the council will send constables                     | COMPATIBLE",
        "Reeve Piet Jansen resigned                       | Jansen resigned                                      | COMPATIBLE",
        "he spoke in Velden                               | he spoke to Jansen                                   | COMPATIBLE",
        "the ships did not sail                           | the ships stayed in port                             | COMPATIBLE",
        "Velden and Marsum lost trade                     | Velden lost trade                                    | COMPATIBLE",
        "wages fell                                       | pay was cut                                          | COMPATIBLE",
        "the strike ended on Friday, 7 May                | the strike ended on 7 May                            | COMPATIBLE",
        // what changes
        "70 constables were sent                          | 100 constables were sent                             | DIFFER",
        "100 armed constables                             | 70 constables                                        | DIFFER",
        "12 dockers and 26 clerks                         | 26 dockers and 12 clerks                             | DIFFER",
        "the crowd killed 12                              | the crowd killed 26 clerks                           | DIFFER",
        "at least 70 constables                           | 70 constables                                        | DIFFER",
        "about 70 constables                              | nearly 70 constables                                 | DIFFER",
        "only 70 constables were sent                     | 70 constables were sent                              | DIFFER",
        "the dockers only wanted bread                    | the dockers wanted bread                             | DIFFER",
        "up to 70 constables                              | more than 70 constables                              | DIFFER",
        "between 40 and 45 barges                         | 40 barges                                            | DIFFER",
        "No ship shall leave the quay                     | A ship shall leave the quay                          | DIFFER",
        "the ships did not sail                           | the ships sailed                                     | DIFFER",
        "the ships did not leave                          | the ships left                                       | DIFFER",
        "without pay                                      | with pay                                             | DIFFER",
        "he denied that constables were sent              | he said constables were sent                         | DIFFER",
        "no evidence of foreign meddling                  | foreign meddling                                     | DIFFER",
        "the council may send constables                  | the council must send constables                     | DIFFER",
        "the council will send constables                 | the council sent constables                          | DIFFER",
        "the council might send constables                | the council sends constables                         | DIFFER",
        "the reeve should resign                          | the reeve must resign                                | DIFFER",
        "the mob reportedly set the shed on fire          | the mob set the shed on fire                         | DIFFER",
        "the council planned to send constables           | the council sent constables                          | DIFFER",
        "all dockers went home                            | some dockers went home                               | DIFFER",
        "before the vote                                  | after the vote                                       | DIFFER",
        "the first strike                                 | the last strike                                      | DIFFER",
        "nearly all dockers went home                     | all dockers went home                                | DIFFER",
        "Reeve Jansen resigned                            | Reeve Visser resigned                                | DIFFER",
        "the ships left for Marsum                        | the ships left for Velden                            | DIFFER",
        "In May Marsum attacked Velden                    | In May Velden attacked Marsum                        | DIFFER",
        "the strike ended on Friday                       | the strike ended on Sunday                           | DIFFER",
        "the strike ended on 5 May                        | the strike ended on 7 May                            | DIFFER",
        "the flood of 1997                                | the flood of 1998                                    | DIFFER",
        "5% of the dockers                                | 15 per cent of the dockers                           | DIFFER",
        "the shed cost $5                                 | the shed cost $7                                     | DIFFER",
    })
    void inEnglish(String one, String other, Verdict verdict) {
        judge("en", one, other, verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Der Rat entsandte Polizisten nach Velden         | Polizisten wurden vom Rat nach Velden entsandt       | AGREE",
        "siebzig Polizisten                               | 70 Polizisten                                        | AGREE",
        "zweitausendfünfhundert Hafenarbeiter             | 2.500 Hafenarbeiter                                  | AGREE",
        "mindestens 70 Polizisten                         | nicht weniger als siebzig Polizisten                 | AGREE",
        "die Schiffe verließen den Hafen                  | den Hafen haben die Schiffe verlassen                | AGREE",
        "den Hafen zu beruhigen                           | den Hafen für kurze Zeit zu beruhigen                | COMPATIBLE",
        "die Arbeiter streikten                           | die Belegschaft legte die Arbeit nieder              | COMPATIBLE",
        "alle Arbeiter streikten                          | die Arbeiter streikten                               | COMPATIBLE",
        "einundzwanzig Polizisten                         | zwölf Polizisten                                     | DIFFER",
        "die Schiffe verließen den Hafen                  | die Schiffe verließen den Hafen nicht                | DIFFER",
        "kein Schiff darf auslaufen                       | ein Schiff darf auslaufen                            | DIFFER",
        "nur Arbeiter streikten                           | Arbeiter streikten                                   | DIFFER",
        "der Rat kann Polizisten entsenden                | der Rat muss Polizisten entsenden                    | DIFFER",
        "die Menge soll den Schuppen angezündet haben     | die Menge hat den Schuppen angezündet                | DIFFER",
        "am Freitag endete der Streik                     | am Sonntag endete der Streik                         | DIFFER",
        "die Schiffe fuhren nach Marsum                   | die Schiffe fuhren nach Velden                       | DIFFER",
    })
    void inGerman(String one, String other, Verdict verdict) {
        judge("de", one, other, verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Совет отправил полицейских в порт                | В порт отправил совет полицейских                    | AGREE",
        "семьдесят полицейских                            | 70 полицейских                                       | AGREE",
        "две тысячи пятьсот грузчиков                     | 2500 грузчиков                                       | AGREE",
        "не менее 12 грузчиков пострадали                 | пострадали по меньшей мере двенадцать грузчиков      | AGREE",
        "забастовка в порту Велдена                       | забастовка в порту                                   | COMPATIBLE",
        "грузчики бастовали                               | рабочие порта прекратили работу                      | COMPATIBLE",
        "все грузчики ушли                                | грузчики ушли                                        | COMPATIBLE",
        "пострадали 12 грузчиков                          | пострадали 26 грузчиков                              | DIFFER",
        "корабли не вышли в море                          | корабли вышли в море                                 | DIFFER",
        "совет может отправить полицейских                | совет должен отправить полицейских                   | DIFFER",
        "только грузчики бастовали                        | грузчики бастовали                                   | DIFFER",
        "толпа якобы подожгла склад                       | толпа подожгла склад                                 | DIFFER",
        "староста Янсен ушёл в отставку                   | староста Виссер ушел в отставку                      | DIFFER",
        "более 70 полицейских                             | 70 полицейских                                       | DIFFER",
    })
    void inRussian(String one, String other, Verdict verdict) {
        judge("ru", one, other, verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hy | 70 զինվոր | 70 զինվոր | AGREE",
        "hy | 70 զինվոր | 100 զինվոր | DIFFER",
        "fr | le conseil envoie des agents | le conseil envoie 70 agents | COMPATIBLE",
    })
    void inOtherLanguagesByNumbersAndWordsAlone(String language, String one, String other, Verdict verdict) {
        judge(language, one, other, verdict);
    }

    @Test
    void ofOnePurposeInFourPapersAreCompatible() {
        assertThat(verdict("en", "to ‘calm and restore’ the harbour", "calming and restoring the harbour of that town",
                "with the aim of restoring and calming the harbour of this town", "calm and restore the harbour"))
                .isEqualTo(Verdict.COMPATIBLE);
        assertThat(verdict("en", "to ‘calm and restore’ the harbour", "calming and restoring the harbour of that town",
                "with the aim of restoring and calming the harbour of this town", "not calm and restore the harbour"))
                .isEqualTo(Verdict.DIFFER);
    }

    private static void judge(String language, String one, String other, Verdict verdict) {
        assertThat(verdict(language, one, other)).isEqualTo(verdict);
        assertThat(verdict(language, other, one)).isEqualTo(verdict);
    }

    private static Verdict verdict(String language, String... texts) {
        MadeUpAffair affair = new MadeUpAffair().name("Velden", "Велден", "Велдена").name("Marsum");
        Map<String, String> held = new HashMap<>();
        for (String text : texts) {
            String source = "s" + held.size();
            held.put(source, text);
            affair.source(source, language);
        }
        Wordings wordings = reading -> Optional.of(MarkedWitnesses.witness(reading.source().value(),
                "[" + held.get(reading.source().value()) + "]"));
        return Verdicts.over(affair.dossier(), wordings).of(question(ValueType.WORDING, held.keySet().stream()
                .map(source -> reads(source, new Value.Worded())).toArray(Reading[]::new))).verdict();
    }
}
