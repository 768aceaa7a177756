package id.simpul.pipeline.command;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The tables of a document as JSON, and how sure what was recognised in pictures is. */
final class TableJson {

    private TableJson() {}

    /** The field {@code tables}. */
    static void write(JsonGenerator json, Document document) {
        json.writeArrayPropertyStart("tables");
        for (Block block : document.blocks()) {
            if (block instanceof Block.Table table) {
                table(json, document, table);
            }
        }
        json.writeEndArray();
    }

    private static void table(JsonGenerator json, Document document, Block.Table table) {
        json.writeStartObject();
        if (table.sheet() != null) {
            json.writeStringProperty("sheet", table.sheet());
        } else {
            JsonFields.number(json, "page", table.page());
        }
        JsonFields.text(json, "caption", table.caption());
        recognition(json, Recognition.of(document, table.span()), false);
        json.writeArrayPropertyStart("rows");
        for (List<String> row : table.grid(document.text())) {
            json.writeStartArray();
            row.forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndArray();
        cells(json, table);
        json.writeEndObject();
    }

    /** The cells that are headers or cover more than one place: where, how far, and which of the two. */
    private static void cells(JsonGenerator json, Block.Table table) {
        json.writeArrayPropertyStart("cells");
        for (int y = 0; y < table.rows().size(); y++) {
            for (Block.Cell cell : table.rows().get(y).cells()) {
                if (cell.header() || cell.rowSpan() > 1 || cell.columnSpan() > 1) {
                    json.writeStartObject();
                    json.writeNumberProperty("row", y);
                    json.writeNumberProperty("column", cell.column());
                    json.writeNumberProperty("row_span", cell.rowSpan());
                    json.writeNumberProperty("column_span", cell.columnSpan());
                    json.writeBooleanProperty("header", cell.header());
                    json.writeEndObject();
                }
            }
        }
        json.writeEndArray();
    }

    /** Only of what was recognised in pictures. */
    static void recognition(JsonGenerator json, Optional<Recognition> recognised, boolean withPages) {
        if (recognised.isPresent()) {
            json.writeNumberProperty("certainty", Math.round(recognised.get().certainty() * 1000) / 1000.0);
            if (withPages) {
                json.writeArrayPropertyStart("recognised_pages");
                recognised.get().pages().forEach(json::writeNumber);
                json.writeEndArray();
            }
        }
    }
}
