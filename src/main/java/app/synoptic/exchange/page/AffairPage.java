package app.synoptic.exchange.page;

import app.synoptic.domain.Event;
import app.synoptic.domain.EventId;
import app.synoptic.exchange.page.data.AffairData;
import app.synoptic.exchange.page.data.AffairDataBuilder;
import app.synoptic.exchange.page.data.PageInput;
import app.synoptic.exchange.page.data.PageWords;
import app.synoptic.i18n.Phrasebook;
import app.synoptic.report.document.DocumentBuilder;
import app.synoptic.report.document.ReportInput;
import app.synoptic.report.document.ReportOptions;
import app.synoptic.report.html.ContentHash;
import app.synoptic.report.html.ReportHtml.Screen;
import app.synoptic.report.html.ReportHtml;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/// An affair as one file for a browser. Script and style are its own and named by their hashes; nothing else may run, and nothing
/// is loaded. Whoever allows no script reads the report, which stands in it, too.
public final class AffairPage {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL)).build();

    private static final String ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M3 2v12M8 2v12M13 2v12' "
            + "stroke='%23888c95' stroke-width='1.4'/%3E%3Cpath d='M3 4l5 5 5-3' fill='none' stroke='%23b25400' stroke-width='1.6'/%3E%3C/svg%3E";

    private static final String POLICY = "default-src 'none'; script-src 'sha256-%s'; style-src 'sha256-%s' 'sha256-%s'; img-src data:; base-uri 'none'; "
            + "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    /// With more events than this the report in it tells of some of them: it would take seven times as much room as all else.
    private static final int TOLD = 500;

    private AffairPage() {}

    /// The page of `input`. The same input makes the same page.
    public static String of(PageInput input) {
        AffairData data = AffairDataBuilder.of(input);
        List<EventId> told = told(input);
        Screen report = ReportHtml.screen(DocumentBuilder.of(report(input, told)));
        String some = told.size() == input.events().size() ? ""
                : "<header><p>" + escaped(Phrasebook.of(PageWords.BUNDLE, input.language()).of("page.some", told.size(), input.events().size())) + "</p></header>";
        String script = WebModules.script();
        String style = WebModules.style();
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="UTF-8"/><meta http-equiv="Content-Security-Policy" content="%s"/>
                <title>%s</title><meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="generator" content="%s"/>
                <link rel="icon" href="%s"/>
                <style id="style" media="not all">%s</style>
                <noscript><style>%s</style></noscript></head>
                <body><noscript>%s</noscript>
                <script type="application/json" id="affair">%s</script>
                <script type="module">%s</script></body></html>
                """.formatted(input.language().tag(), POLICY.formatted(ContentHash.of(script), ContentHash.of(style), ContentHash.of(report.style())),
                escaped(input.dossier().title()), escaped(input.program()), ICON, style, report.style(), some + report.body(), json(data), script);
    }

    /// The events that the report tells of: all, or of many those on which sources contradict each other, as far as there is room.
    private static List<EventId> told(PageInput input) {
        List<Event> contested = input.events().size() <= TOLD ? List.of()
                : input.events().stream().filter(event -> input.analysis().agreement(event).contested()).limit(TOLD).toList();
        return (contested.isEmpty() ? input.events().stream().limit(TOLD) : contested.stream()).map(Event::id).toList();
    }

    private static ReportInput report(PageInput input, List<EventId> told) {
        return new ReportInput(input.dossier(), null, told, input.texts(), input.added(), input.written(), input.program(),
                new ReportOptions(ReportOptions.USUAL.page(), input.language(), ReportOptions.USUAL.without()), null);
    }

    /// As JSON that can stand in a script: there is no `<` in it.
    static String json(Object value) {
        return JSON.writeValueAsString(value).replace("<", "\\u003c");
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
