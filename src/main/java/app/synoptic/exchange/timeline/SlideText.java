package app.synoptic.exchange.timeline;

import app.synoptic.domain.edtf.EdtfDate;
import app.synoptic.exchange.account.EventAccount.Asked;
import app.synoptic.exchange.account.EventAccount.Told;
import app.synoptic.exchange.account.EventAccount;
import app.synoptic.exchange.account.PassageText;
import app.synoptic.exchange.content.ExportContent;
import app.synoptic.exchange.words.ExportWords;
import app.synoptic.i18n.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The text of a slide: HTML in which all words of others are words and never markup.
final class SlideText {

    private SlideText() {}

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /// A note, a paragraph for each of its own; empty for null.
    static String paragraphs(@Nullable String words) {
        return words == null ? "" : words.strip().lines().filter(line -> !line.isBlank()).map(line -> "<p>" + escaped(line) + "</p>").collect(Collectors.joining());
    }

    static String heading(String words) {
        return "<h3>" + escaped(words) + "</h3>";
    }

    static String of(EventAccount account, List<Asked> questions, Language language) {
        StringBuilder html = new StringBuilder("<p>").append(escaped(account.standing())).append("</p>");
        html.append(list(account.told(), language));
        if (!account.silences().isEmpty()) {
            html.append("<p><b>").append(escaped(ExportWords.in(language).of("account.silent"))).append(":</b> ")
                    .append(escaped(String.join("; ", account.silences()))).append("</p>");
        }
        questions.forEach(asked -> html.append(of(asked, language)));
        return html.toString();
    }

    static String of(Asked asked, Language language) {
        return "<p><b>" + escaped(asked.question()) + "</b> " + escaped(asked.standing()) + "</p>" + list(asked.answers(), language);
    }

    /// By which program this was made, and when.
    static String made(ExportContent content) {
        return "<p>" + escaped(ExportWords.in(content.options().language()).of("account.made", content.input().program(),
                content.words().dates().full(EdtfDate.of(content.input().written())))) + "</p>";
    }

    private static String list(List<Told> told, Language language) {
        return told.isEmpty() ? "" : told.stream().map(one -> "<li><b>" + escaped(one.source()) + ":</b> " + escaped(one.said() + " · " + one.manner())
                + one.passages().stream().map(passage -> "<br>" + escaped(PassageText.of(passage, language))).collect(Collectors.joining()) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }
}
