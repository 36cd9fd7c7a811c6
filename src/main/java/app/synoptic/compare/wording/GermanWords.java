package app.synoptic.compare.wording;

/// What German words are. `wird` makes the passive as well as the future, so that it tells neither.
final class GermanWords {

    static final WordingLexicon LEXICON = WordingLexicon.of("""
            FUNCTION der die das des dem den ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene jenes jenem
            FUNCTION er sie es ihm ihn ihr ihre ihrer ihrem ihren ihres sein seine seiner seinem seinen seines wir uns unser unsere
            FUNCTION ich mich mir sich man euch hat haben hatte hatten habe gehabt wird werden wurde wurden worden geworden werde
            FUNCTION würde würden auch so dann dort hier da nun schon noch bereits sehr selbst doch wohl eben sowie nicht_nur es_gibt
            FUNCTION jetzt daher dabei dazu damit_auch zudem hin her mehr weniger viel als wie
            LINK und oder sowie sowohl
            BREAK dass weil aber sondern obwohl wenn ob wo wobei jedoch welche welcher welches deren dessen
            PREPOSITION in im ins an am ans auf aus bei beim durch für gegen mit nach über unter um von vom zu zum zur zwischen
            PREPOSITION wegen gemäß laut innerhalb während entlang hinter neben ohne_dass bis
            BE ist sind war waren sei seien gewesen bin
            TO zu
            NOT nicht kein keine keiner keinem keinen keines nie niemals niemand niemanden niemandem nichts ohne weder keineswegs nirgends
            NOT bestreitet bestritt bestritten bestreiten dementiert dementierte dementierten leugnet leugnete nicht_mehr kaum
            POSSIBLE kann können könnte könnten konnte konnten vielleicht möglicherweise wahrscheinlich vermutlich dürfte dürften eventuell womöglich
            MUST muss müssen musste mussten müsse
            SHOULD sollte sollten
            FUTURE künftig
            PLANNED will wollen wollte wollten plant planen plante planten geplant beabsichtigt beabsichtigen beabsichtigte vorgesehen
            REPORTED angeblich mutmaßlich soll sollen vorgeblich berichten_zufolge
            ONLY nur lediglich ausschließlich bloß allein
            NEARLY fast beinahe nahezu knapp
            ABOUT ungefähr etwa circa zirka ca rund schätzungsweise
            ABOUT# um gegen
            AT_LEAST mindestens wenigstens nicht_weniger_als zumindest
            AT_MOST höchstens maximal bis_zu nicht_mehr_als
            MORE mehr_als
            MORE# über
            LESS weniger_als
            LESS# unter
            ALL alle aller allem allen alles jeder jede jedes jedem jeden sämtliche sämtlicher sämtlichen ganze ganzen ganzer ganzes beide beiden
            MOST meiste meisten mehrheit_der
            MANY viele vieler vielen mehrere mehreren zahlreiche zahlreichen
            SOME einige einigen einiger manche manchen ein_teil_der teilweise
            FEW wenige wenigen
            FIRST erste erster ersten erstes erstem erstmals zuerst
            LAST letzte letzter letzten letztes letztem zuletzt letztmals
            BEFORE vor bevor
            AFTER nachdem
            SINCE seit seitdem
            UNTIL bis_zum bis_zur
            = 0 null
            = 1 eins
            = 2 zwei zwo
            = 3 drei
            = 4 vier
            = 5 fünf
            = 6 sechs
            = 7 sieben
            = 8 acht
            = 9 neun
            = 10 zehn
            = 11 elf
            = 12 zwölf dutzend
            = 13 dreizehn
            = 14 vierzehn
            = 15 fünfzehn
            = 16 sechzehn
            = 17 siebzehn
            = 18 achtzehn
            = 19 neunzehn
            = 20 zwanzig
            = 30 dreißig dreissig
            = 40 vierzig
            = 50 fünfzig
            = 60 sechzig
            = 70 siebzig
            = 80 achtzig
            = 90 neunzig
            = 100 hundert
            = 1000 tausend
            = 1000000 million millionen
            = 1000000000 milliarde milliarden
            month 1 januar jänner
            month 2 februar
            month 3 märz
            month 4 april
            month 5 mai
            month 6 juni
            month 7 juli
            month 8 august
            month 9 september
            month 10 oktober
            month 11 november
            month 12 dezember
            day 1 montag montags
            day 2 dienstag dienstags
            day 3 mittwoch mittwochs
            day 4 donnerstag donnerstags
            day 5 freitag freitags
            day 6 samstag samstags sonnabend
            day 7 sonntag sonntags
            ~ kommen kam kamen gekommen kommt
            ~ gehen ging gingen gegangen geht
            ~ senden sandte sandten gesandt gesendet
            ~ entsenden entsandte entsandten entsandt entsendet
            ~ verlassen verließ verließen verlässt verliess
            ~ sterben starb starben gestorben stirbt
            ~ geben gab gaben gegeben gibt
            ~ nehmen nahm nahmen genommen nimmt
            ~ sprechen sprach sprachen gesprochen spricht
            ~ halten hielt hielten gehalten hält
            ~ treffen traf trafen getroffen trifft
            ~ ziehen zog zogen gezogen zieht
            ~ schließen schloss schlossen geschlossen schließt
            ~ beginnen begann begannen begonnen beginnt
            ~ bleiben blieb blieben geblieben bleibt
            ~ fallen fiel fielen gefallen fällt
            ~ helfen half halfen geholfen hilft
            ~ rufen rief riefen gerufen ruft
            ~ treten trat traten getreten tritt
            ~ schießen schoss schossen geschossen schießt
            ~ bitten bat baten gebeten bittet
            ~ brechen brach brachen gebrochen bricht
            ~ beschließen beschloss beschlossen beschließt
            ~ % prozent
            """);

    private GermanWords() {}
}
