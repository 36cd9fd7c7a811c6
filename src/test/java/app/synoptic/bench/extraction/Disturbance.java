package app.synoptic.bench.extraction;

import app.synoptic.read.html.HtmlPage;
import app.synoptic.read.html.PageBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Adds to a page the furniture that pages of newspapers have and marked pages too seldom: rivers of other stories, links in mid-body,
/// lives of authors, invitations and comments. Half of the pages lose what they tell machines. What is added is made of titles of
/// other pages; of one page always the same.
final class Disturbance {

    private static final List<String> RIVERS = List.of("more-stories", "feed", "latest-news", "river", "content-list", "posts", "archive", "news-list", "", "related-articles", "cards",
            "recommended", "block-list", "section-front", "swiper");
    private static final List<String> LINKS = List.of("related", "related-stories", "read-more", "inline-box", "promo", "embed", "", "article-link", "c-related", "see-also", "wp-block-group", "box");
    private static final List<String> LABELS = List.of("Read more", "Related", "Also read", "More on this story", "Lesen Sie auch", "À lire aussi", "Lea también", "Читайте также", "Leggi anche",
            "Recommended", "See also", "Zobacz też", "Mehr zum Thema", "You may also like", "Lees ook", "Read next");
    private static final List<String> LIVES = List.of("%s is a reporter at %s and writes about what happens in town and country.", "%s covers politics and business for %s. Before that, %1$s worked for a local radio.",
            "%s ist Redakteurin bei %s und schreibt über Politik und Gesellschaft.", "%s is the author of three books and a contributor to %s.", "%s lives in the north with two dogs and has written for %s since 2014.",
            "About the author: %s has been a staff writer at %s for ten years.", "%s est journaliste à %s depuis 2012.");
    private static final List<String> LIFE = List.of("author-bio", "about-author", "author-box", "bio", "", "post-author", "contributor");
    private static final List<String> INVITATIONS = List.of("Sign up for our newsletter and get the best stories every morning.", "Subscribe today to read all our articles without limits.",
            "Follow us on social media so that you never miss a story.", "Support independent journalism: become a member today.", "Abonnieren Sie unseren Newsletter und bleiben Sie auf dem Laufenden.",
            "Inscrivez-vous à notre lettre d’information pour ne rien manquer.", "Get the day’s news in your inbox at seven.", "Подпишитесь на нашу рассылку, чтобы ничего не пропустить.",
            "Do you have a tip for our reporters? Write to us in confidence.", "This site uses cookies to measure how it is read. By going on you agree to that.");
    private static final List<String> INVITING = List.of("newsletter", "newsletter-signup", "cta", "subscribe-box", "", "promo-box", "paywall-teaser", "support");
    private static final List<String> COMMENTING = List.of("comments", "comment-list", "responses", "", "discussion", "comments-area");

    private final List<String> titles;
    private final List<String> sentences;

    private Disturbance(List<String> titles, List<String> sentences) {
        this.titles = titles;
        this.sentences = sentences;
    }

    static Disturbance from(List<MarkedPage> pages) {
        List<String> titles = new ArrayList<>(pages.stream().map(MarkedPage::title).filter(Objects::nonNull).toList());
        titles.add("Another story");
        List<String> sentences = new ArrayList<>();
        for (MarkedPage page : pages) {
            if (page.article() != null) {
                page.article().lines().filter(line -> line.length() > 60 && line.length() < 260).limit(2).forEach(sentences::add);
            }
        }
        sentences.add("What the story is about stands here in a line.");
        return new Disturbance(titles, sentences);
    }

    String of(String html, MarkedPage page) {
        Random random = new Random(page.id().hashCode());
        if (random.nextBoolean()) {
            html = html.replaceAll("(?is)<script[^>]{0,80}ld\\+json.*?</script>", "");
        }
        HtmlPage parsed = HtmlPage.of(html).orElse(null);
        if (parsed == null) {
            return html;
        }
        List<Element> body = body(parsed, page);
        if (body.size() > 3) {
            if (random.nextInt(3) > 0) {
                after(body.get(1 + random.nextInt(body.size() - 2)), links(random));
            }
            if (random.nextInt(3) == 0) {
                after(body.get(1 + random.nextInt(body.size() - 2)), invitation(random));
            }
            Element last = body.getLast();
            if (random.nextInt(2) == 0) {
                after(last, life(random));
            }
            if (random.nextInt(3) == 0) {
                after(last, invitation(random));
            }
            int inside = random.nextInt(3);
            String river = river(random);
            if (inside == 0) {
                after(last, river);
            } else if (inside == 1 && last.parent() != null) {
                after(last.parent(), river);
            } else {
                parsed.document().body().append(river);
            }
            if (random.nextInt(3) == 0) {
                parsed.document().body().append(comments(random));
            }
            // A page of newspapers is often short.
            if (random.nextInt(3) == 0 && body.size() > 8) {
                body.subList(4 + random.nextInt(3), body.size() - 1).forEach(Element::remove);
            }
        }
        return parsed.document().outerHtml();
    }

    private static List<Element> body(HtmlPage page, MarkedPage marked) {
        MarkedBlocks labels = MarkedBlocks.of(page, marked);
        List<Element> body = new ArrayList<>();
        for (int i = 0; i < labels.yes().length; i++) {
            PageBlock block = page.blocks().get(i);
            if (labels.yes()[i] > 0.8 && block.length() > 80 && block.box().tag().equals("p") && (body.isEmpty() || body.getLast() != block.box().element())) {
                body.add(block.box().element());
            }
        }
        return body;
    }

    private static void after(Element element, String html) {
        if (element.parent() != null) {
            for (var node : Parser.parseFragment(html, element.parent(), "").reversed()) {
                element.after(node);
            }
        }
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String named(String tag, List<String> classes, Random random) {
        String name = any(classes, random);
        return name.isEmpty() ? "<" + tag + ">" : "<" + tag + " class=\"" + name + "\">";
    }

    private String links(Random random) {
        String label = any(LABELS, random);
        if (random.nextInt(3) == 0) {
            return "<p><strong>" + label + ": </strong><a href=\"/x\">" + any(titles, random) + "</a></p>";
        }
        StringBuilder links = new StringBuilder(named("div", LINKS, random));
        if (random.nextInt(4) > 0) {
            String heading = any(List.of("h3", "h4", "h2", "div", "p", "span"), random);
            links.append("<").append(heading).append(">").append(label).append("</").append(heading).append(">");
        }
        boolean list = random.nextBoolean();
        links.append(list ? "<ul>" : "");
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            links.append(list ? "<li>" : "<p>").append("<a href=\"/x\">").append(any(titles, random)).append("</a>").append(list ? "</li>" : "</p>");
        }
        return links.append(list ? "</ul></div>" : "</div>").toString();
    }

    private String life(Random random) {
        String name = any(List.of("Maria Jensen", "Tom Oliver", "A. K. Banerjee", "Lena Vogt", "Paul Martin"), random);
        return named("div", LIFE, random) + (random.nextBoolean() ? "<h4>" + name + "</h4>" : "") + "<p>" + any(LIVES, random).formatted(name, any(List.of("the paper", "this site", "the Herald"), random))
                + "</p></div>";
    }

    private String invitation(Random random) {
        return named("div", INVITING, random) + "<p>" + any(INVITATIONS, random) + "</p>" + (random.nextBoolean() ? "<button>OK</button>" : "<a href=\"/x\">Subscribe</a>") + "</div>";
    }

    private String comments(Random random) {
        StringBuilder comments = new StringBuilder(named("section", COMMENTING, random)).append("<h3>Comments</h3>");
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            comments.append("<div class=\"").append(any(List.of("comment", "item", "response"), random)).append("\"><b>reader").append(random.nextInt(99)).append("</b><p>")
                    .append(any(sentences, random)).append("</p></div>");
        }
        return comments.append("</section>").toString();
    }

    private String river(Random random) {
        StringBuilder river = new StringBuilder(named(any(List.of("div", "section", "aside"), random), RIVERS, random)).append(random.nextBoolean() ? "<h2>" + any(LABELS, random) + "</h2>" : "");
        String item = any(List.of("div", "article", "li", "div"), random);
        String name = any(List.of("card", "teaser", "teaser-card", "post", "item", "", "story", "entry"), random);
        String heading = any(List.of("h2", "h3", "h4", "div", "p"), random);
        boolean linked = random.nextInt(4) > 0;
        boolean text = random.nextInt(4) > 0;
        boolean dated = random.nextBoolean();
        for (int i = 3 + random.nextInt(30); i > 0; i--) {
            river.append("<").append(item).append(" class=\"").append(name).append("\"><").append(heading).append(">").append(linked ? "<a href=\"/x\">" : "").append(any(titles, random))
                    .append(linked ? "</a>" : "").append("</").append(heading).append(">").append(dated ? "<span>" + (1 + random.nextInt(27)) + " May 2023</span>" : "")
                    .append(text ? "<p>" + any(sentences, random) + "</p>" : "").append("</").append(item).append(">");
        }
        return river.append("</div></section></aside>").toString();
    }
}
