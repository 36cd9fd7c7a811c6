package app.synoptic.read.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Wording;
import app.synoptic.read.FerryPages;
import app.synoptic.read.Illustrated;
import app.synoptic.read.Saved;
import app.synoptic.read.layout.PageItem.Form;
import app.synoptic.read.layout.PageItem.Run;
import app.synoptic.read.layout.PageItem.Words;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageLayoutsTest {

    private static final byte[] WHEEL = Illustrated.png(400, 200, Color.BLUE);

    private static byte[] bytes(String page) {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    private static Words words(LaidPage page, Wording text, String beginning) {
        return page.items().stream().filter(Words.class::isInstance).map(Words.class::cast).filter(one -> text.text().startsWith(beginning, one.start())).findFirst().orElseThrow();
    }

    @Test
    void tellsWhatTheBlocksAreOnThePage() {
        byte[] file = bytes(Illustrated.page(Illustrated.data(WHEEL)));
        Wording text = Illustrated.wording(file, "wheel.html");
        LaidPage page = PageLayouts.of(file, text).orElseThrow();

        assertThat(words(page, text, "Mill wheel")).satisfies(heading -> {
            assertThat(heading.form()).isEqualTo(Form.HEADING);
            assertThat(heading.level()).isEqualTo(1);
        });
        assertThat(words(page, text, "What was mended").level()).isEqualTo(2);
        assertThat(words(page, text, "The wheel on Monday").form()).isEqualTo(Form.CAPTION);
        assertThat(words(page, text, "the axle")).satisfies(entry -> {
            assertThat(entry.form()).isEqualTo(Form.ENTRY);
            assertThat(entry.sign()).isEqualTo("2.");
            assertThat(entry.indent()).isEqualTo(1);
        });
        assertThat(words(page, text, "“It sounds").form()).isEqualTo(Form.QUOTE);
        assertThat(words(page, text, "Paddles\t32").form()).isEqualTo(Form.ROW);
    }

    @Test
    void partsAParagraphWhereItsStyleChanges() {
        byte[] file = bytes(Illustrated.page(Illustrated.data(WHEEL)));
        Wording text = Illustrated.wording(file, "wheel.html");
        Words paragraph = words(PageLayouts.of(file, text).orElseThrow(), text, "The wheel of");

        assertThat(paragraph.runs()).extracting(run -> text.text().substring(run.start(), run.end())).contains("its friends", "carving new paddles").startsWith(
                "The wheel of the old mill at Sarn turned on Monday for the first time in forty years, after ");
        assertThat(paragraph.runs()).filteredOn(run -> !run.link().isEmpty()).extracting(Run::link).containsExactly("https://mill.example/friends");
        assertThat(paragraph.runs()).filteredOn(Run::strong).hasSize(1);
        assertThat(paragraph.runs().getFirst().start()).isEqualTo(paragraph.start());
        assertThat(paragraph.runs().getLast().end()).isEqualTo(paragraph.end());
    }

    /// Whatever is within them, the runs of a block are all of it, one behind another.
    @Test
    void partsAllBlocksWithoutAGap() {
        for (byte[] file : List.of(bytes(Illustrated.page(Illustrated.PICTURE)), bytes(FerryPages.newspaper()), Saved.bytes("pump.html"), Saved.bytes("pump.mhtml"), Saved.bytes("pump.webarchive"))) {
            for (PageItem item : PageLayouts.of(file, Illustrated.wording(file, "page.html")).orElseThrow().items()) {
                if (item instanceof Words block) {
                    int at = block.start();
                    for (Run run : block.runs()) {
                        assertThat(run.start()).isEqualTo(at).isLessThan(run.end());
                        at = run.end();
                    }
                    assertThat(at).isEqualTo(block.end());
                }
            }
        }
    }

    /// Offsets of other words would light the wrong ones.
    @Test
    void laysOutNothingThatHasOtherWordsThanTheText() {
        byte[] file = bytes(Illustrated.page(Illustrated.PICTURE));
        byte[] other = bytes(Illustrated.page(Illustrated.PICTURE).replace("oak", "elm"));

        assertThat(PageLayouts.of(other, Illustrated.wording(file, "wheel.html"))).isEmpty();
        assertThat(PageLayouts.of(new byte[]{1, 2, 3}, Illustrated.wording(Saved.bytes("pump.mhtml"), "pump.mhtml"))).isEmpty();
        assertThat(PageLayouts.of(new byte[]{1, 2, 3}, Illustrated.wording(Saved.bytes("pump.webarchive"), "pump.webarchive"))).isEmpty();
    }

    /// A mail is read in its own words, and laid out in the same.
    @Test
    void laysOutThePartOfAMailThatIsRead() {
        byte[] mail = bytes("""
                From: Ann Lee <ann@mill.example>
                To: Ewan Pryce <ewan@mill.example>
                Date: Tue, 14 Mar 2023 09:00:00 +0100
                Message-ID: <1@mill.example>
                Subject: Mill wheel
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary="b"

                --b
                Content-Type: text/html
                Content-Disposition: attachment; filename="old.html"

                <p>An old page that was sent along with it, about the weir.</p>
                --b
                Content-Type: text/html

                <p>The wheel turned on Monday for the first time in <b>forty</b> years.</p>
                --b--
                """);
        Wording text = Illustrated.wording(mail, "mill.eml");

        assertThat(text.text()).startsWith("The wheel turned");
        assertThat(PageLayouts.of(mail, text)).isPresent();
    }
}
