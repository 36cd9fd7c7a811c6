package app.synoptic.dossier.reading;

import app.synoptic.dossier.json.Layout;
import app.synoptic.dossier.json.TextJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes texts that readers made of captures: always the same characters for the same text.
public final class CarriedTextWriter {

    private CarriedTextWriter() {}

    /// The text as a file.
    public static String print(CarriedText carried) {
        ObjectNode file = JsonNodeFactory.instance.objectNode().put("reader", carried.reader()).put("charset", carried.charset());
        file.put("text", carried.text()).set("blocks", TextJson.blocks(carried.blocks()));
        file.set("metadata", TextJson.metadata(carried.metadata()));
        return Layout.file(file);
    }
}
