package app.synoptic.ui.inspector;

import app.synoptic.domain.wording.Passage;
import app.synoptic.ui.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

/// The silent sources of a matter that are too many for a line each: counted by why, and listed when a person asks. Makes the
/// lines only then.
final class SilentLines extends VBox {

    /// So many have a line each.
    static final int FEW = 8;

    private final Hyperlink count = new Hyperlink();
    private final String words;

    /// @param silent in their order
    SilentLines(List<AnswerLine> silent, Consumer<Passage> step) {
        getStyleClass().add("silent-lines");
        Map<String, Long> kinds = silent.stream().collect(Collectors.groupingBy(AnswerLine::what, LinkedHashMap::new, Collectors.counting()));
        words = Messages.get("inspector.silent", silent.size(), kinds.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(kind -> Messages.get("inspector.silent.kind", kind.getValue(), kind.getKey())).collect(Collectors.joining(" · ")));
        count.setWrapText(true);
        count.setOnAction(_ -> {
            boolean listed = getChildren().size() > 1;
            if (listed) {
                getChildren().setAll(count);
            } else {
                silent.forEach(line -> getChildren().add(new LineRow(line, step)));
            }
            tell(!listed);
        });
        getChildren().setAll(count);
        tell(false);
    }

    private void tell(boolean listed) {
        count.setText((listed ? "▾ " : "▸ ") + words);
        count.setVisited(false);
        count.setAccessibleText(words);
        count.setAccessibleHelp(Messages.get(listed ? "inspector.silent.less" : "inspector.silent.more"));
    }
}
