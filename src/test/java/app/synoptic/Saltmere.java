package app.synoptic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Three reports of our own about a flood, in which ten happenings are told in two or three of them.
final class Saltmere {

    /// One happening: what a researcher calls it, its day in June 2021, and the words each report has for it; empty where
    /// a report is silent.
    record Happening(String label, int day, String mail, String ferry, String letter) {

        String of(int report) {
            return List.of(mail, ferry, letter).get(report);
        }
    }

    static final List<String> SOURCES = List.of("mail", "ferry", "letter");

    static final List<Happening> ALL = List.of(
            new Happening("Rain begins", 1, "rain began over the fen before breakfast", "the first drops fell on the ferry deck", ""),
            new Happening("Sluice jams", 2, "the old sluice jammed on a floating door", "a door had wedged itself in the sluice", "somebody's door is stuck in our sluice"),
            new Happening("Market closes", 2, "the market packed its stalls at noon", "", "by noon the market was bare boards"),
            new Happening("Dyke leaks", 3, "water seeped through the northern dyke", "the dyke let in a thread of water", "our dyke has begun to weep"),
            new Happening("School sent home", 3, "the school sent 40 children home", "two score pupils crossed with us early", ""),
            new Happening("Dyke breaks", 4, "the northern dyke gave way after dark", "with a groan the dyke went at night", "the dyke is gone since last night"),
            new Happening("Mill is cut off", 5, "the mill stood alone in a brown lake", "", "nobody can walk to the mill now"),
            new Happening("Boats are taken", 5, "the mayor took every rowing boat in town", "our dinghies were called up by the mayor", "they have borrowed my boat for the town"),
            new Happening("Cattle saved", 6, "farmers swam 31 cows to the churchyard", "thirty cows graze among the headstones", ""),
            new Happening("Cows reach the churchyard", 6, "the churchyard has become a meadow", "", "there are cows on grandfather"));

    private Saltmere() {}

    /// Writes the three reports.
    static Path[] write(Path folder) {
        return SOURCES.stream().map(source -> write(folder, source, SOURCES.indexOf(source))).toArray(Path[]::new);
    }

    private static Path write(Path folder, String name, int report) {
        StringBuilder text = new StringBuilder(List.of("High water at Saltmere", "From the log of the Saltmere ferry", "A letter home").get(report))
                .append("\n\n");
        for (int i = 0; i < ALL.size(); i++) {
            String words = ALL.get(i).of(report);
            text.append("Entry ").append(report * 100 + i * 7).append(" is written by lamp ").append(i * 3 + report)
                    .append(" with ink of the ").append(i + 11 * report).append(". bottle and read aloud to the ").append(i + 2).append(" who stay. ");
            if (!words.isEmpty()) {
                text.append("It says that ").append(words).append(", and nobody in the room wished to doubt it then or later. ");
            }
            text.append("Page ").append(i).append(" of book ").append(report).append(" ends with a list of ").append(i * 13 + report)
                    .append(" lost umbrellas and their owners.\n\n");
        }
        try {
            return Files.writeString(folder.resolve(name + ".txt"), text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
