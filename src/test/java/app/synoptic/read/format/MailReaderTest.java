package app.synoptic.read.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.synoptic.domain.wording.Metadata.Field;
import app.synoptic.read.FerryPages;
import app.synoptic.read.FileReading.Reason;
import app.synoptic.read.FileReading;
import app.synoptic.read.ReadingText;
import app.synoptic.read.Saved;
import app.synoptic.read.TextBlock;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MailReaderTest {

    private static final String HEAD = "Received: from a by b\nFrom: Ann Lee <ann@lantern.example>\nTo: you@b.example\nSubject: Fwd: Re: " + FerryPages.HEADLINE + "\nDate: Tue, 14 Mar 2023 23:30:00 -0500 (EST)\nMIME-Version: 1.0\n";

    private static byte[] bytes(String mail) {
        return mail.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static ReadingText read(String mail) {
        return FerryPages.read(bytes(mail), "letter");
    }

    @Test
    void readsANewsletter() {
        ReadingText text = Saved.read("pump.eml");
        assertThat(text.metadata().best(Field.PUBLISHER)).contains("The Kellow Courier");
        assertThat(text.metadata().of(Field.TITLE)).extracting(one -> one.value()).contains(Saved.TITLE + " – Brånäs");
        assertThat(text.metadata().best(Field.PUBLISHED)).contains("2024-05-17T18:20:00+02:00");
        assertThat(text.text()).doesNotContain("Насос");
    }

    @Test
    void readsPlainTextAsItIsAndTheHeaderLinesAsMetadata() {
        ReadingText text = read(HEAD + "Content-Type: text/plain; charset=us-ascii\n\n" + FerryPages.ARTICLE[0] + "\n\n" + FerryPages.ARTICLE[1] + "\n");
        assertThat(text.reader()).isEqualTo("eml/1");
        assertThat(text.body()).isEqualTo(FerryPages.ARTICLE[0] + "\n\n" + FerryPages.ARTICLE[1]);
        assertThat(text.metadata().authors()).containsExactly("Ann Lee");
        assertThat(text.metadata().best(Field.PUBLISHED)).contains("2023-03-14T23:30:00-05:00");
        assertThat(text.metadata().best(Field.TITLE)).contains(FerryPages.HEADLINE);
    }

    @Test
    void joinsLinesThatFlowAndKnowsTheWayBack() {
        String sent = "The ferry that links Orrin with \r\nthe outer islands did not leave \r\non Thursday.\r\n\r\nAbout two hundred people were \r\nwaiting by noon.\r\n\r\n-- \r\nAnn\r\n";
        ReadingText text = read(HEAD + "Content-Type: text/plain; charset=us-ascii; format=flowed\n\n" + sent);
        assertThat(text.text()).contains("Orrin with the outer islands did not leave on Thursday.", "people were waiting by noon.").contains("\n-- \r\nAnn");
        TextBlock second = text.blocks().stream().filter(block -> text.text().startsWith("About", block.start())).findFirst().orElseThrow();
        assertThat(sent.substring(second.sourceStart(), second.sourceEnd())).isEqualTo("About two hundred people were \r\nwaiting by noon.");
    }

    @Test
    void readsWordsInOtherScriptsAlsoWhereACharacterIsTorn() {
        String words = "Паром вышел из порта в полночь и не вернулся. ".repeat(5);
        byte[] subject = "Паром".getBytes(StandardCharsets.UTF_8);
        String torn = "=?utf-8?B?" + base64(java.util.Arrays.copyOf(subject, 3)) + "?=\n =?utf-8?B?" + base64(java.util.Arrays.copyOfRange(subject, 3, subject.length)) + "?= =?koi8-r?Q?_=D7_=D0=CF=D2=D4=D5?=";
        String mail = "From: =?windows-1251?B?" + base64("Вестник гавани".getBytes(Charset.forName("windows-1251"))) + "?= <a@b.example>\nTo: x@y.example\nDate: 14 Mar 2023 09:00:00 +0300\nSubject: " + torn
                + "\nContent-Type: text/plain; charset=\"koi8-r\"\nContent-Transfer-Encoding: 8bit\n\n";
        byte[] body = words.getBytes(Charset.forName("KOI8-R"));
        byte[] file = java.util.Arrays.copyOf(bytes(mail), mail.length() + body.length);
        System.arraycopy(body, 0, file, mail.length(), body.length);
        ReadingText text = FerryPages.read(file, "letter.eml");
        assertThat(text.text()).isEqualTo(words.strip() + " ");
        assertThat(text.metadata().of(Field.TITLE)).extracting(one -> one.value()).contains("Паром в порту");
        assertThat(text.metadata().best(Field.PUBLISHED)).contains("2023-03-14T09:00:00+03:00");
    }

    private static String base64(byte[] bytes) {
        return java.util.Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void readsAMessageThatWasSentAlongWhereThereIsNoOther() {
        String inner = "From: Ann Lee <a@b.example>\nTo: c@d.example\nSubject: Inner\n\n" + FerryPages.ARTICLE[0];
        String outer = HEAD + "Content-Type: multipart/mixed; boundary*0=\"a\"; boundary*1=b\n\n--ab\nContent-Type: message/rfc822\n\n" + inner + "\n--ab--\n";
        assertThat(read(outer).text().strip()).isEqualTo(FerryPages.ARTICLE[0]);
        String attached = HEAD + "Content-Type: multipart/mixed; boundary=ab\n\n--ab\n\n" + FerryPages.ARTICLE[1] + "\n--ab\nContent-Type: text/html\nContent-Disposition: attachment\n\n<p>not this</p>\n--ab--\n";
        assertThat(read(attached).text().strip()).isEqualTo(FerryPages.ARTICLE[1]);
    }

    @Test
    void refusesWhatHoldsNoWords() {
        assertThat(Formats.read(bytes(HEAD + "Content-Type: image/png\n\nx"), "x.eml")).isEqualTo(new FileReading.Refused(Reason.NOTHING_TO_READ));
        assertThat(Formats.read(bytes(HEAD + "Content-Type: multipart/encrypted; boundary=a\n\n--a\nContent-Type: application/octet-stream\n\nx\n--a--"), "x.eml")).isEqualTo(new FileReading.Refused(Reason.ENCRYPTED));
        StringBuilder deep = new StringBuilder(HEAD);
        for (int i = 0; i < 100_000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        assertThat(Formats.read(bytes(deep.toString()), "x.eml")).isEqualTo(new FileReading.Refused(Reason.NOTHING_TO_READ));
    }

    @Test
    void takesNoTextThatNamesAnAuthorForAMail() {
        assertThat(read("From: the harbour\nDate: 14 March 2023\n\n" + FerryPages.ARTICLE[0]).reader()).isEqualTo("plain/1");
    }
}
