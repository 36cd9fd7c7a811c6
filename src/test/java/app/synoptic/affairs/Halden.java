package app.synoptic.affairs;

import java.nio.file.Path;
import java.util.List;

/// Six saved pages of our own on one affair: the collapse of a bridge. Nothing in it happened.
public final class Halden {

    private static final List<SavedPage> PAGES = List.of(
            new SavedPage("courier", "Vale Courier", "Bridge at Halden collapses into the river", "2023-03-14",
                    "The old iron bridge at Halden collapsed into the river Ard on Monday evening. Nobody was killed, but three people were taken to hospital in Ormby, the fire brigade said.",
                    "Engineers had closed one lane of the bridge on 2 March after cracks were found in a pillar. Mayor Ida Renn ordered a second inspection for 20 March.",
                    "On Tuesday morning the police closed the road between Halden and Ormby. Ferry captain Olav Brandt carried schoolchildren across the river with his own boat.",
                    "Transport minister Karl Voss said on Tuesday that the state would pay for a temporary bridge. The army will build it by the end of March."),
            new SavedPage("lantern", "The Lantern", "Three hurt as Halden bridge falls", "2023-03-14",
                    "Three people were injured when the bridge over the Ard at Halden fell on Monday evening. Rescuers pulled a delivery van from the water shortly before midnight.",
                    "The driver of the van, a man of 41, was flown to the clinic in Ormby. Two cyclists were treated there for broken bones.",
                    "Police closed the road from Halden to Ormby on Tuesday. Mayor Ida Renn opened the sports hall for stranded travellers.",
                    "According to the roads agency, cracks were discovered in a pillar on 2 March and one lane was closed."),
            new SavedPage("northpost", "North Post", "Minister promises a temporary bridge for Halden", "2023-03-15",
                    "Transport minister Karl Voss visited Halden on Wednesday and promised a temporary bridge within two weeks. The old bridge had collapsed on Monday.",
                    "“We will not leave the town alone,” Voss told reporters at the river. The state government approved 4 million crowns on Wednesday afternoon.",
                    "About sixty residents protested in front of the town hall in the evening. They accused the roads agency of ignoring warnings.",
                    "Prosecutors in Ormby opened an investigation into the collapse on Wednesday."),
            new SavedPage("riverside", "Riverside Radio", "Ferry runs again at Halden after forty years", "2023-03-16",
                    "Olav Brandt started a ferry service between Halden and the western bank on Thursday, two days after he had carried schoolchildren across in his own boat.",
                    "The bridge fell on 13 March. Three people were hurt. The van that was pulled out of the river was handed to prosecutors, who opened an investigation on Wednesday.",
                    "Residents protested on Wednesday evening in front of the town hall. Mayor Ida Renn invited them to a meeting on 18 March.",
                    "Soldiers arrived in Halden on Thursday to build the temporary bridge."),
            new SavedPage("engineer", "Engineers' Weekly", "What failed at Halden", "2023-03-20",
                    "The bridge at Halden collapsed on 13 March because a pillar gave way, the roads agency said on Friday. Its report was published on 17 March.",
                    "The agency closed a lane on 2 March after divers found cracks. A second inspection was planned for 20 March.",
                    "Roads chief Petra Lind resigned on Saturday. Minister Karl Voss accepted her resignation.",
                    "Soldiers began to build the temporary bridge on 16 March and opened it to cars on Sunday."),
            new SavedPage("observer", "The Observer of Ormby", "Roads chief goes, bridge comes", "2023-03-21",
                    "Petra Lind, the head of the roads agency, resigned on 18 March, five days after the bridge at Halden collapsed.",
                    "The army opened the temporary bridge on Sunday. Mayor Ida Renn crossed it first, in a bus with schoolchildren.",
                    "Olav Brandt stopped his ferry on Monday. The town thanked him with a plaque.",
                    "Prosecutors searched the offices of the roads agency in Ormby on Monday and seized documents."));

    private Halden() {}

    /// Writes the six pages.
    public static List<Path> write(Path folder) {
        return PAGES.stream().map(page -> page.write(folder)).toList();
    }
}
