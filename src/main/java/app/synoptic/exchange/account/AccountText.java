package app.synoptic.exchange.account;

import app.synoptic.exchange.account.EventAccount.Asked;
import app.synoptic.exchange.account.EventAccount.Told;
import app.synoptic.exchange.words.ExportWords;
import app.synoptic.i18n.Language;
import java.util.ArrayList;
import java.util.List;

/// What the sources say of an event as lines of plain text.
public final class AccountText {

    private AccountText() {}

    public static List<String> lines(EventAccount account, List<Asked> questions, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(account.standing());
        account.told().forEach(told -> told(lines, told, language));
        if (!account.silences().isEmpty()) {
            lines.add(ExportWords.in(language).of("account.silent") + ": " + String.join("; ", account.silences()));
        }
        for (Asked asked : questions) {
            lines.add(asked.question() + " " + asked.standing());
            asked.answers().forEach(told -> told(lines, told, language));
        }
        return lines;
    }

    private static void told(List<String> lines, Told told, Language language) {
        lines.add(told.source() + ": " + told.said() + " · " + told.manner());
        told.passages().forEach(passage -> lines.add("  " + PassageText.findable(passage, language)));
    }
}
