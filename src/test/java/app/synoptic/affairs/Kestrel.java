package app.synoptic.affairs;

import java.nio.file.Path;
import java.util.List;

/// Six saved pages of our own on one affair: a strike in a harbour, told from both sides. Nothing in it happened.
public final class Kestrel {

    private static final List<SavedPage> PAGES = List.of(
            new SavedPage("tribune", "Kestrel Tribune", "Dockers at Kestrel walk out over pay", "2021-09-07",
                    "Some 400 dockers walked out of the port of Kestrel on Monday after the harbour board cut their night allowance by a third.",
                    "The board had announced the cut on 27 August. Union leader Marta Iversen called it an insult and demanded that it be withdrawn.",
                    "By noon on Monday eleven ships were waiting outside the harbour. The container terminal closed its gates at two in the afternoon.",
                    "Police arrested four dockers who had blocked the railway line to the port on Monday evening. They were released on Tuesday morning.",
                    "On Tuesday the mayor, Henrik Dahl, offered to mediate between the two sides."),
            new SavedPage("mercury", "Northern Mercury", "Strike paralyses the port of Kestrel", "2021-09-08",
                    "The strike that began in Kestrel on Monday spread to the grain harbour on Tuesday, when 150 crane drivers joined the dockers.",
                    "Mayor Henrik Dahl offered on Tuesday to act as a mediator. The harbour board rejected his offer on Wednesday.",
                    "Four strikers were arrested on the railway tracks on Monday evening and freed the next morning.",
                    "The shipping company Aurelia diverted three of its vessels to Lund on Wednesday.",
                    "It all started on 27 August, when the harbour board announced that it would cut the night allowance by a third."),
            new SavedPage("shipping", "Shipping Letter", "Aurelia sends ships elsewhere", "2021-09-10",
                    "Aurelia diverted three container ships from Kestrel to Lund on Wednesday. A second company, Brandt Lines, cancelled its calls for the whole month on Thursday.",
                    "The container terminal has been closed since Monday afternoon. Eleven ships waited outside the harbour on the first day of the strike.",
                    "The crane drivers of the grain harbour joined the strike on Tuesday.",
                    "On Thursday the harbour board asked the labour court to forbid the strike. The court will hear the case on 14 September.",
                    "Farmers dumped a load of rotten grain in front of the board's offices on Thursday night."),
            new SavedPage("radio", "Radio Kestrel", "Court allows the strike to go on", "2021-09-15",
                    "The labour court ruled on Tuesday that the dockers of Kestrel may go on with their strike. Judge Sofia Lenk dismissed the request of the harbour board.",
                    "The board had turned to the court on 9 September. It had rejected the mayor's offer to mediate a day before.",
                    "Farmers tipped rotten grain in front of the board's offices on the night of 9 September.",
                    "On Saturday some 3,000 people marched through the town in support of the strikers. A harbour pilot, Jonas Wiik, collapsed during the march and died in hospital on Sunday.",
                    "Brandt Lines had cancelled all its calls at Kestrel on 9 September.",
                    "A warehouse in the port burned down on Sunday night. On Monday the government sent a mediator, Pia Holt, to Kestrel."),
            new SavedPage("observer", "The Weekly Observer", "Chairman resigns, board gives way", "2021-09-20",
                    "Carl Ostberg, the chairman of the harbour board, resigned on Friday. His deputy, Lena Moe, took over the same day.",
                    "Three days earlier the labour court had dismissed the board's request and allowed the strike.",
                    "On 11 September 5,000 people marched through the town, and the mood had changed. The pilot Jonas Wiik, who collapsed there, died a day later.",
                    "On Saturday Lena Moe met union leader Marta Iversen for the first time. On Sunday the board withdrew the cut of the night allowance.",
                    "Pia Holt, the mediator whom the government had sent to Kestrel on 13 September, left the town on Wednesday. The same day police arrested a guard over the warehouse that had burned down on 12 September.",
                    "The union called off the strike on Sunday evening. The first ship entered the harbour on Monday morning."),
            new SavedPage("dockside", "Dockside, the paper of the union", "Thirteen days that shook the harbour", "2021-09-22",
                    "We walked out on 6 September, 400 of us. Eleven ships waited outside the harbour that day, and four of us were arrested on the tracks. The crane drivers of the grain harbour joined us on 7 September.",
                    "On 11 September we marched through Kestrel with 3,000 friends. On 14 September Judge Sofia Lenk dismissed the board's request.",
                    "Chairman Carl Ostberg resigned on 17 September, and Lena Moe took over. Marta Iversen met Lena Moe on 18 September.",
                    "The board withdrew the cut on 19 September, and the union called off the strike the same evening. On 20 September the first ship entered the harbour.",
                    "A warehouse burned down on 12 September, and on 15 September the police arrested a guard. Not one of us was there. The mediator Pia Holt left on 15 September with empty hands.",
                    "Farmers stood by us: they dumped rotten grain in front of the offices of the board on 9 September. Aurelia returned to Kestrel on 21 September.",
                    "We buried our comrade Jonas Wiik on 21 September. Mayor Henrik Dahl spoke at the grave."));

    private Kestrel() {}

    /// Writes the six pages.
    public static List<Path> write(Path folder) {
        return PAGES.stream().map(page -> page.write(folder)).toList();
    }
}
