package app.synoptic.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.BlockKind;
import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.domain.wording.Metadata;
import app.synoptic.read.FerryPages;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.ReadingText;
import app.synoptic.read.TextBlock;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class MarkdownReaderTest {

    private static ReadingText read(String markdown, String name) {
        return FerryPages.read(markdown.getBytes(StandardCharsets.UTF_8), name);
    }

    @Test
    void readsTheTextAsItIsShown() {
        ReadingText text = read("# " + FerryPages.HEADLINE + "\n\nThe *ferry* that links [Orrin](http://a.example/ \"t\") with the `outer` islands did **not**\nleave on Thursday, the third day in a row &mdash; again.\n\n![A picture](x.png)\n\n## Why\n\n"
                + "- " + FerryPages.ARTICLE[1] + "\n- " + FerryPages.ARTICLE[2] + "\n\n> " + FerryPages.ARTICLE[3] + "\n\n| Port | Ships |\n| --- | ---: |\n| Orrin | twelve ships |\n\n<!-- a remark -->\n\n***\n\nThe <b>end</b>.\n", "ferry.md");
        assertThat(text.reader()).isEqualTo("markdown/1");
        assertThat(text.text()).isEqualTo(FerryPages.HEADLINE + "\n\nThe ferry that links Orrin with the outer islands did not leave on Thursday, the third day in a row — again.\n\nWhy\n\n" + FerryPages.ARTICLE[1] + "\n\n" + FerryPages.ARTICLE[2]
                + "\n\n" + FerryPages.ARTICLE[3] + "\n\nPort\tShips\n\nOrrin\ttwelve ships\n\nThe end.");
        assertThat(text.blocks()).extracting(TextBlock::kind).startsWith(BlockKind.HEADLINE, BlockKind.BODY, BlockKind.SUBHEADING, BlockKind.LIST, BlockKind.LIST, BlockKind.QUOTE, BlockKind.TABLE);
    }

    @Test
    void readsTheValuesBeforeTheText() {
        Metadata yaml = read("---\ntitle: 'It''s the ferry: a day'\nauthors: [\"Ann Lee\", Tom Okoro]\ndate: March 14, 2023\nurl: https://a.example/x # kept\nlang: en-GB\nsite: \"The Lantern\"\nupdated: 2023-03-15T08:00:00+01:00\n---\n\n" + FerryPages.ARTICLE[0], "a.md").metadata();
        assertThat(yaml.best(Field.TITLE)).contains("It's the ferry: a day");
        assertThat(yaml.authors()).containsExactly("Ann Lee", "Tom Okoro");
        assertThat(yaml.best(Field.PUBLISHED)).contains("2023-03-14");
        assertThat(yaml.best(Field.URL)).contains("https://a.example/x");
        assertThat(yaml.best(Field.PUBLISHER)).contains("The Lantern");
        assertThat(yaml.best(Field.MODIFIED)).contains("2023-03-15T08:00:00+01:00");
        Metadata toml = read("+++\ntitle = \"Ferry\"\nauthor = \"Ann Lee\"\ndate = 2023-03-14\n+++\n" + FerryPages.ARTICLE[0], "a.markdown").metadata();
        assertThat(toml.best(Field.TITLE)).contains("Ferry");
        assertThat(toml.best(Field.PUBLISHED)).contains("2023-03-14");
    }

    @Test
    void isTakenForMarkdownByItsNameOrByItsValuesAndMarks() {
        String marked = "---\ntitle: Ferry\n---\n# Ferry\n\n" + FerryPages.ARTICLE[0];
        assertThat(read(marked, "note").reader()).isEqualTo("markdown/1");
        assertThat(read(marked, "note.txt").reader()).isEqualTo("plain/1");
        assertThat(read("# Ferry\n\n" + FerryPages.ARTICLE[0], "note").reader()).isEqualTo("plain/1");
        assertThat(read("---\nA line\n---\n\n" + FerryPages.ARTICLE[0], "note.md").text()).contains("A line");
    }

    @Test
    void boundsWhatIsDeepOrLong() {
        assertThat(read("> ".repeat(50_000) + "Deep\n\n" + "[".repeat(50_000) + "\n\n" + "*a ".repeat(50_000), "a.md").text()).contains("Deep");
        assertThat(Formats.read("x\n\n".repeat(700_000).getBytes(StandardCharsets.UTF_8), "a.md")).isEqualTo(new FileReading.Refused(Reason.TOO_MANY_ELEMENTS));
    }

    @Test
    void passesOverValuesThatAreLongerThanAnyTitle() {
        ReadingText text = read("---\ntitle: \"" + "\\a".repeat(200_000) + "\"\nauthor: Ann Lee\n---\n" + FerryPages.ARTICLE[0], "a.md");
        assertThat(text.metadata().authors()).containsExactly("Ann Lee");
        assertThat(text.metadata().best(Field.TITLE).orElse("")).hasSizeLessThan(600);
    }
}
