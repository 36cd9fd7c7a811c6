package app.synoptic.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Reads what the classes, ids, roles and test names of an element say it is. Only words that pages in general use: none that
/// fits a single site.
public final class ClassWords {

    /// What an element may be said to be.
    public enum Group {
        ARTICLE("article articles story post posts entry hentry news blog artikel beitrag singlepost blogpost report page"),
        BODY("body articlebody content text prose copy richtext paragraph paragraphs longform main maincontent inhalt bodytext wysiwyg rte chapter tekst"),
        NAVIGATION("nav navigation navbar navi menu menus submenu breadcrumb breadcrumbs crumb crumbs toc pagination pager sitemap skip dropdown megamenu tabs jumplinks"),
        HEADER("header masthead topbar hero head kopf banner"),
        FOOTER("footer foot bottom colophon copyright legal imprint fuss subfooter"),
        SIDE("sidebar aside rail side widget widgets column secondary complementary sidebarright marginalia"),
        RELATED("related recommend recommended recommendation recommendations recirc recirculation popular trending mostread more latest similar also outbrain taboola "
                + "upnext next prev previous readmore seealso linked others recent verwandt mehr zergnet mgid"),
        TEASER("teaser teasers card cards tile tiles promo promos carousel slider slick swiper grid feed list item items stream listing headlines"),
        SHARE("share shares sharing sharebar social socials socialmedia facebook twitter whatsapp addthis addtoany sharedaddy follow sns like likes pinterest linkedin sharethis teilen"),
        COMMENTS("comment comments commentlist disqus respond reply replies discussion feedback rating ratings review reviews kommentar kommentare livefyre forum vote voting"),
        NEWSLETTER("newsletter newsletters subscribe subscription subscribers signup optin mailing mailchimp paywall register registration login signin cta membership member donate "
                + "donation support abo premium offer piano form"),
        ADVERTISEMENT("ad ads adv advert adverts advertising advertisement adslot adunit adsbygoogle sponsor sponsored dfp gpt commercial anzeige werbung adbox adwrapper affiliate"),
        CONSENT("cookie cookies consent gdpr cmp onetrust privacy popup modal overlay lightbox dialog notice notification alert toast interstitial"),
        AUTHOR("author authors byline bylines bio biography writer contributor contributors profile avatar vcard about autor autoren gravatar credits"),
        META("meta metadata date time timestamp published updated dateline posted info details datum pubdate infos byline"),
        TAGS("tag tags category categories cat topic topics label labels keyword keywords kicker section eyebrow taxonomy rubrik schlagworte"),
        CAPTION("caption captions figcaption credit figure image images photo photos picture media gallery legend bildunterschrift bild thumbnail thumb attachment"),
        VIDEO("video player embed audio podcast youtube iframe embedly"),
        LEAD("lead lede standfirst intro summary excerpt dek subtitle subhead deck abstract description vorspann teasertext chapo sapo ingress introduction subheadline"),
        TITLE("title headline heading titel ueberschrift pagetitle"),
        QUOTE("quote pullquote blockquote zitat"),
        UNSEEN("hidden hide sr visually visuallyhidden screenreader screen reader offscreen invisible collapsed assistive a11y noscript"),
        TOOLS("tool tools toolbar print button buttons btn action actions control controls resize search filter filters fontsize bookmark save listen speech"),
        NOTE("disclaimer correction note notes footnote footnotes reference references citation reflist endnote endnotes factbox infobox box sidebarbox");

        private final List<String> words;

        Group(String words) {
            this.words = List.of(words.split(" "));
        }

        public int bit() {
            return 1 << ordinal();
        }

        public boolean in(int groups) {
            return (groups & bit()) != 0;
        }
    }

    private static final Map<String, Integer> WORDS = new HashMap<>();
    /// Words long enough to be told within a longer one, as in `articletext` and `relatedstories`.
    private static final List<String> STEMS = List.of("article", "content", "comment", "related", "recommend", "newsletter", "share", "social", "sidebar", "footer", "header",
            "promo", "caption", "navigation", "menu", "breadcrumb", "teaser", "author", "byline", "subscribe", "cookie", "consent", "headline", "story", "advert", "popular",
            "gallery", "widget", "modal", "carousel", "login", "summary", "standfirst");

    static {
        for (Group group : Group.values()) {
            group.words.forEach(word -> WORDS.merge(word, group.bit(), (one, other) -> one | other));
        }
    }

    private static final List<String> ATTRIBUTES = List.of("class", "id", "role", "itemprop", "data-testid", "data-component", "data-module", "aria-label");
    private static final int LONGEST = 400;

    private final Map<String, Integer> known = new HashMap<>();

    /// What the names of one element say: a set of groups.
    public int groups(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        int groups = 0;
        for (String attribute : ATTRIBUTES) {
            String value = element.attr(attribute);
            if (!value.isEmpty()) {
                groups |= known.computeIfAbsent(value.length() > LONGEST ? value.substring(0, LONGEST) : value, ClassWords::read);
            }
        }
        return groups;
    }

    /// What a string of names says.
    static int read(String names) {
        int groups = 0;
        int from = 0;
        for (int i = 0; i <= names.length(); i++) {
            boolean letter = i < names.length() && Character.isLetterOrDigit(names.charAt(i));
            boolean hump = letter && i > from && Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
            if (!letter || hump) {
                if (i > from) {
                    groups |= word(names.substring(from, i).toLowerCase(Locale.ROOT));
                }
                from = hump ? i : i + 1;
            }
        }
        return groups;
    }

    private static int word(String word) {
        Integer whole = WORDS.get(word);
        if (whole != null) {
            return whole;
        }
        int groups = 0;
        for (String stem : STEMS) {
            if (word.startsWith(stem) || word.endsWith(stem)) {
                groups |= WORDS.getOrDefault(stem, 0);
            }
        }
        return groups;
    }
}
