package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import java.util.ArrayList;
import java.util.List;

/** Case counts out of tables: of spreadsheets, PDF, DOCX, CSV and web pages. */
final class TableCounts {

    private TableCounts() {}

    /** The counts of all tables of the document, in reading order; a number's span is that of its cell. */
    static List<Finding<CaseCount>> find(Reading reading) {
        List<Finding<CaseCount>> findings = new ArrayList<>();
        List<Block> blocks = reading.document().blocks();
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Block.Table table) {
                for (TableLayout layout : TableLayout.of(table, reading.text())) {
                    TableContext context = TableContext.of(reading, at, layout.title());
                    findings.addAll(new TableFacts(layout, context, table).findings());
                }
            }
        }
        return findings;
    }
}
