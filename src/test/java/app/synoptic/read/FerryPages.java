package app.synoptic.read;

import app.synoptic.read.format.Formats;
import java.nio.charset.StandardCharsets;

/// Pages of several shapes around one article of our own: the ferry at Orrin.
public final class FerryPages {

    public static final String HEADLINE = "Ferry at Orrin stays in port for a third day";
    public static final String[] ARTICLE = {
        "The ferry that links Orrin with the outer islands did not leave on Thursday, the third day in a row, because its steering gear is still in pieces on the quay.",
        "About two hundred people were waiting by noon. Some had slept in the hall of the fish market, which the council opened on Wednesday evening after the last hotel room was gone.",
        "“We were told twice that it would sail, and twice it did not,” said Marta Quill, who wanted to be at her sister’s wedding on Saturday and has now asked a fisherman for help.",
        "The harbour office said a replacement part had been ordered from the yard that built the ship. It would arrive on Friday at the earliest, a spokesman added, and fitting it would take most of a day.",
        "Until then a smaller boat carries post, medicine and schoolchildren. It can take twelve passengers at a time, and the list for Friday was full within an hour."};

    private FerryPages() {}

    public static String paragraphs() {
        StringBuilder html = new StringBuilder();
        for (String paragraph : ARTICLE) {
            html.append("<p>").append(paragraph).append("</p>\n");
        }
        return html.toString();
    }

    /// A page as newspapers make them: navigation, share buttons, related stories in mid-body, comments and a cookie wall.
    public static String newspaper() {
        String half = "<p>" + ARTICLE[0] + "</p><p>" + ARTICLE[1] + "</p>";
        String rest = "<p>" + ARTICLE[2] + "</p><p>" + ARTICLE[3] + "</p><p>" + ARTICLE[4] + "</p>";
        return """
                <!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>%1$s | The Orrin Lantern</title>
                <meta property="og:title" content="%1$s"><meta property="og:site_name" content="The Orrin Lantern">
                <link rel="canonical" href="https://lantern.example/2023/03/14/ferry-stays">
                <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"%1$s",
                "datePublished":"2023-03-14T23:30:00Z","dateModified":"2023-03-15T08:00:00+01:00","author":[{"@type":"Person","name":"Ann Lee"},],
                "publisher":{"@type":"Organization","name":"The Orrin Lantern"}}</script></head><body>
                <div class="cookie-consent"><p>We and our partners store small files on your device to measure who reads what. You may refuse.</p><button>Accept all</button></div>
                <header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li><li><a href="/s">Sport</a></li><li><a href="/w">Weather</a></li></ul></nav></header>
                <main><article class="story"><h1>%1$s</h1>
                <div class="article-meta"><span class="byline">By Ann Lee</span> <time datetime="2023-03-15T00:30:00+01:00">15 March 2023</time></div>
                <div class="share-buttons"><a href="#">Facebook</a><a href="#">Copy link</a></div>
                <div class="article-body"><figure><img src="x.jpg"><figcaption>The ferry in the old dock, seen from the fish market</figcaption></figure>%2$s
                <div class="related-stories"><h3>Read more</h3><ul><li><a href="/a">Bridge to the islands voted down again</a></li><li><a href="/b">What a ticket will cost in spring</a></li></ul></div>
                %3$s</div>
                <div class="author-bio"><p>Ann Lee is a reporter at the Lantern who writes about the harbour and those who live by it.</p></div>
                <div class="newsletter-signup"><p>Sign up for our morning letter and never miss a tide.</p><button>Subscribe</button></div></article>
                <section class="comments" id="comments"><h2>2 comments</h2><div class="comment"><p>I waited there with two small children and nobody told us anything at all.</p></div>
                <div class="comment"><p>My cousin built that ship and he always said the steering would not last.</p></div></section></main>
                <aside class="sidebar"><h3>Most read</h3><ul><li><a href="/c">Storm closes the coast road</a></li><li><a href="/d">School roof to be mended in May</a></li></ul></aside>
                <footer class="site-footer"><p>© 2023 The Orrin Lantern. All rights reserved.</p><a href="/i">Imprint</a></footer></body></html>
                """.formatted(HEADLINE, half, rest);
    }

    public static ReadingText read(String html) {
        return read(html.getBytes(StandardCharsets.UTF_8), "page.html");
    }

    public static ReadingText read(byte[] file, String name) {
        return switch (Formats.read(file, name)) {
            case FileReading.Read(var text) -> text;
            case FileReading.Refused(var reason) -> throw new AssertionError("refused: " + reason);
        };
    }
}
