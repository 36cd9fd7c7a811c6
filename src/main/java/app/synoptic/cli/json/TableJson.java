package app.synoptic.cli.json;

import app.synoptic.domain.Source;
import app.synoptic.tables.RowRemark;
import app.synoptic.tables.TableTotal;
import app.synoptic.tables.column.TableMapping;
import app.synoptic.tables.column.TableScan;
import app.synoptic.tables.date.NumericOrder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Prints what was taken of a table of events, and what was not, as one line of JSON.
public final class TableJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private TableJson() {}

    public static String of(String file, TableScan table, TableMapping mapping, TableTotal total) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("file", file).put("rows", total.rows()).put("left", total.left())
                .put("events", total.edit().events().size()).put("testimonies", total.edit().events().stream().mapToInt(one -> one.testimonies().size()).sum())
                .put("questions", total.edit().questions().size()).put("quoted", total.quoted());
        ArrayNode sources = node.putArray("sources");
        total.edit().sources().stream().map(Source::id).forEach(id -> sources.add(id.value()));
        ObjectNode columns = node.putObject("columns");
        for (int i = 0; i < table.header().size(); i++) {
            columns.put(table.header().get(i), mapping.fields().get(i).word());
        }
        node.put("order", mapping.order() == NumericOrder.DAY_FIRST ? "day" : "month");
        ArrayNode remarks = node.putArray("remarks");
        for (RowRemark remark : total.remarks()) {
            remarks.addObject().put("row", remark.row()).put("what", remark.what().key()).put("taken", remark.what().taken()).put("words", remark.words());
        }
        return MAPPER.writeValueAsString(node.putNull("error"));
    }
}
