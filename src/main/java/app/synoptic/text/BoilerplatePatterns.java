package app.synoptic.text;

import java.util.regex.Pattern;

/// The set phrases by which pages tell their furniture, in English and Russian. Only phrases that pages in general use:
/// none that fits a single site.
final class BoilerplatePatterns {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
            + "sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|"
            + "июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья])\\.?";
    private static final String DATE = "(?:\\d{1,2}(?:st|nd|rd|th)? " + MONTH + ",? \\d{4}|" + MONTH
            + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d{2}-\\d{2})";

    /// After this line come readers' comments or the form for them.
    static final Pattern COMMENTS = whole("leave a (?:reply|comment)(?: cancel reply)?|(?:post|add|write) a comment|"
            + "comments?:?(?: \\(?\\d+\\)?)?|\\d+ (?:comments?|replies|responses|thoughts)(?: (?:on|to) .{0,150})?|"
            + "(?:join|start) the (?:conversation|discussion)|have your say|комментарии(?: \\(?\\d+\\)?)?|\\d+ комментари\\S*|"
            + "(?:оставить|добавить|оставьте) комментарий");

    /// After this line come other articles, or matters of the site.
    static final Pattern RELATED = whole("(?:related|recommended|popular|trending):?|"
            + "(?:related|recommended|similar|more|other|recent|latest|popular|trending|top|all)"
            + "(?: \\S+)? (?:articles?|stories|posts?|news|content|reading|coverage|reports?|headlines):?|"
            + "you (?:may|might)(?: also)? (?:like|enjoy|be interested in).{0,30}|(?:most|more) (?:popular|read|"
            + "viewed|shared).{0,20}|"
            + "more (?:from|in) .{1,50}|trending now|editors?.?s?.? (?:picks?|choice)|recommended for you|"
            + "(?:what to )?read next|up next|"
            + "news (?:archive|feed)|about the authors?|sponsored(?: content)?|around the web|"
            + "(?:похожие|другие|последние|популярные|все|главные) (?:статьи|новости|материалы)");

    /// A cross-link among the paragraphs of an article; alone on its line it announces the links below it.
    static final Pattern CROSS_LINK = starting("(?:read (?:more|also|next|our .{1,40})|also read|see also|see more|related|"
            + "more on (?:this|the) .{1,40}|watch(?: also| now)?|listen(?: now)?|do(?:n.?t| not) miss|"
            + "in case you missed it|further reading|"
            + "читайте также|смотрите также|по теме|подробнее)\\s*(?:[:»>→|]|[—–-] |$)");

    /// A label of a page, alone on its line.
    static final Pattern LABEL = whole("(?:join|donate|subscribe|register|sign (?:up|in)|log ?(?:in|out)|member|support us)"
            + "(?: (?:now|today|here))?!?|"
            + "(?:\\S+ )?logo|advertise(?:ment)?|advertising|реклама|share|tweet|print|e-?mail|facebook|twitter|"
            + "telegram|whatsapp|linkedin|"
            + "copy(?: the)? link|menu|search|home|close|loading.{0,5}|back to top|skip to (?:main )?content|"
            + "\\d+ min(?:ute)?s? read|"
            + "\\d[\\d,.]* (?:shares?|views?)|accept(?: all)?(?: cookies)?|(?:our )?newsletters?|(?:share|rate) this.{0,30}|"
            + "privacy policy|terms of (?:use|service)|поделиться");

    /// What no article says of itself: the page asks, warns or advertises.
    static final Pattern BOILERPLATE = starting("become an? .{0,40}(?:member|supporter|patron)|"
            + "support (?:independent|quality|our) journalism|"
            + "your e-?mail address will not be|required fields are marked|(?:we|"
            + "this (?:web)?site) uses? cookies|follow us on |"
            + "get (?:notified of|the latest (?:news|updates|stories))|"
            + "(?:sign up|subscribe) (?:for|to) (?:our|the) .{0,60}(?:newsletter|channel|updates|briefing)|"
            + "subscribe to (?:our|us)|tags?: |filed under\\b|"
            + "(?:previous|next) (?:post|article|story)\\s*(?:[:»→]|$)|all rights reserved|©|\\(c\\) \\d{4}|"
            + "copyright (?:©|\\d{4})|"
            + "(?:like|enjoyed) (?:this|what you) .{0,40}\\?|"
            + "настоящий материал .{0,40}(?:произвед[её]н|создан)|данное сообщение \\(материал\\)|"
            + "this (?:material|content|message) .{0,80}foreign agent");

    static final Pattern FOOTER = starting("this (?:article|story|text|report|piece|interview) (?:was|is|"
            + "has been|first|originally)"
            + " .{0,80}(?:publish|appear|translat|updat|produc)|(?:originally|first) (?:published|appeared) |"
            + "(?:authors?|sources?|translat(?:ed by|ion|or)|edit(?:ed by|or)|written by|reported by|"
            + "correspondent|автор|источник|перевод)\\s*: |"
            + "(?:additional |with )?(?:reporting|writing|editing|translation) by |по материалам ");

    static final Pattern BYLINE = Pattern.compile("(?:[Bb]y|BY|Автор:?) \\p{Lu}\\S*(?: \\S+){1,7}");

    static final Pattern DATELINE = whole("(?:(?:first |last )?(?:updated?|published|posted|"
            + "modified)(?: on)?:? )?(?:[\\p{L} .-]{2,30}, )?"
            + "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?" + DATE + "(?:(?: at|,| \\||"
            + "\\s[–—-])* *\\d{1,2}[:.]\\d{2}.{0,20})?");

    static final Pattern CAPTION = Pattern.compile("(?:^|[\\s(.|/])(?:photo(?:graph)?s?|pictures?|images?|"
            + "screenshot|screengrab|video still|"
            + "illustration|credit|фото|скриншот|кадр)(?: (?:by|via|credit|courtesy)\\b|\\s?:|/)|"
            + "(?:/| )(?:AFP|Reuters|Getty Images|AP Photo)\\)?$", FLAGS);

    static final Pattern ENDS_IN_DATE = Pattern.compile(".*\\D" + DATE, FLAGS);

    static final Pattern BIOGRAPHY = Pattern.compile("\\b(?:is|was|has been|works|"
            + "writes)\\b.{0,120}\\b(?:editor|journalist|reporter|"
            + "correspondent|writer|columnist|contributor|photographer|photojournalist|researcher|freelancer?|"
            + "author|analyst)\\b", FLAGS);

    private BoilerplatePatterns() {}

    private static Pattern whole(String alternatives) {
        return Pattern.compile("(?:" + alternatives + ")", FLAGS);
    }

    private static Pattern starting(String alternatives) {
        return Pattern.compile("(?:" + alternatives + ")", FLAGS);
    }
}
