package app.synoptic.exchange.obsidian;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.report.Strike;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeMarkdownTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "![t](https://example.org/track.png)", "[x](javascript:alert(1))",
        "```dataviewjs\napp.vault.delete()\n```", "`$= app.vault.getFiles()`", "`= this.file`", "    indented <% tp.system %>", "<% tp.user.steal() %>",
        "![[secret]]", "[[../../etc/passwd]]", "# heading\n\n- a\n  - b <b>c</b>\n\n> [y](file:///etc/passwd) `<i>`", "---\ntags: [x]\n---", "%%hidden%% ==lit== $\\sum$ #tag ^block",
    })
    void letNothingRunOrBeFetched(String note) {
        for (String safe : List.of(SafeMarkdown.note(note), SafeMarkdown.line(note))) {
            assertThat(dangers(safe)).as(safe).isEmpty();
            assertThat(safe).doesNotContain("<%", "![", "[[", "```", "<script", "dataviewjs\n\n");
        }
    }

    @Test
    void keepWhatANoteMarksUp() {
        String safe = SafeMarkdown.note(Strike.MARKED);
        assertThat(safe).contains("**twice**", "*late*", "1. by hand", "- the port's", "> Nobody counts", "<https://example.org/log?a=1&b=2>", "&lt;script>alert(\"x\")&lt;/script>");
        assertThat(dangers(safe)).isEmpty();
    }

    @Test
    void makeWordsThatReadAsTheyStand() {
        String words = "# 1. *Not* [marked] _up_ <b> & `code` | a\\b ==x== $5 #3";
        StringBuilder read = new StringBuilder();
        Parser.builder().build().parse(SafeMarkdown.line(words)).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                read.append(text.getLiteral());
            }
        });
        assertThat(read).hasToString(words);
    }

    private static List<String> dangers(String markdown) {
        List<String> dangers = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                dangers.add(html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                dangers.add(html.getLiteral());
            }

            @Override
            public void visit(Image image) {
                dangers.add(image.getDestination());
            }

            @Override
            public void visit(Code code) {
                dangers.add(code.getLiteral());
            }

            @Override
            public void visit(FencedCodeBlock code) {
                dangers.add(code.getLiteral());
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                dangers.add(code.getLiteral());
            }

            @Override
            public void visit(CustomBlock block) {
                dangers.add("block");
            }

            @Override
            public void visit(Link link) {
                if (!link.getDestination().matches("(https?|mailto):.*")) {
                    dangers.add(link.getDestination());
                }
            }
        });
        return dangers;
    }
}
