package app.synoptic.bench;

import app.synoptic.bench.propose.DatesScore;
import app.synoptic.bench.propose.DuplicatesScore;
import app.synoptic.bench.propose.EventsScore;
import app.synoptic.bench.propose.LinksScore;
import app.synoptic.bench.propose.ProposerCost;
import app.synoptic.bench.propose.SayingsScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How good what the rules propose is, on published corpora: `packaging/bench propose DIR [--errors FILE]`, where DIR holds them as
/// `packaging/bench propose-data` says. A part whose corpus is not there is left out, and said to be.
final class ProposeBench {

    private ProposeBench() {}

    public static void main(String... args) throws IOException {
        if (args.length != 1 && !(args.length == 3 && args[1].equals("--errors"))) {
            throw new IllegalArgumentException("propose DIR [--errors FILE]");
        }
        Path folder = Path.of(args[0]);
        StringBuilder errors = new StringBuilder();
        System.out.println("Dates, scored as TempEval-3 does");
        for (String corpus : new String[] {"TimeBank", "AQUAINT"}) {
            Path texts = folder.resolve("TempEval-3/data/TBAQ-cleaned").resolve(corpus);
            if (!Files.isDirectory(texts)) {
                System.out.println("  " + corpus + ": not there");
                continue;
            }
            DatesScore score = DatesScore.of(texts);
            System.out.println("  " + corpus + ": " + score);
            score.errors().forEach(error -> errors.append(corpus).append('\t').append(error).append('\n'));
        }
        System.out.println("  our histories: " + DatesScore.ofHistories().get(""));
        Path sayings = folder.resolve("PolNeAR/data/train");
        System.out.println("Who said it" + (Files.isDirectory(sayings) ? "" : ": PolNeAR is not there"));
        if (Files.isDirectory(sayings)) {
            SayingsScore.print(System.out, sayings, false);
        }
        Path dump = folder.resolve("dump.json");
        System.out.println("Events of catalogued articles" + (Files.exists(dump) ? "" : ": dump.json (what dump prints) and SOURCE.txt beside it are not there"));
        if (Files.exists(dump)) {
            EventsScore.print(System.out, dump, folder, false);
            ProposerCost.print(System.out, folder);
        }
        Path topics = folder.resolve("EventStoryLine/ECB+_LREC2014/ECB+");
        System.out.println("Links" + (Files.isDirectory(topics) ? "" : ": ECB+ is not there"));
        if (Files.isDirectory(topics)) {
            LinksScore.printTopics(System.out, topics);
            System.out.println("Events held twice, all of one day");
            DuplicatesScore.print(System.out, topics);
        }
        if (Files.exists(dump)) {
            LinksScore.printArticles(System.out, dump, folder);
        }
        if (args.length == 3) {
            Files.writeString(Path.of(args[2]), errors);
        }
    }
}
