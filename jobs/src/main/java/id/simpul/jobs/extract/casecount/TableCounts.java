package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Case counts out of tables: of spreadsheets, PDF, DOCX, CSV and web pages. */
final class TableCounts {

    /** A table with what holds for all of it. */
    private record Whole(Block.Table table, TableLayout layout, TableContext context) {}

    private TableCounts() {}

    /**
     * The counts of all tables of the document, in reading order, those that a table before tells left out; a number's span is that of its cell. Rows of one case
     * each give derived counts without a span.
     */
    static List<Finding<CaseCount>> find(Reading reading) {
        return find(reading, TableWitness.NONE);
    }

    static List<Finding<CaseCount>> find(Reading reading, TableWitness witness) {
        List<Finding<CaseCount>> findings = new ArrayList<>();
        Set<CaseCount> told = new HashSet<>();
        Set<String> together = new HashSet<>();
        List<Block> blocks = reading.document().blocks();
        Whole before = null;
        for (int at = 0; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Block.Table table) {
                for (TableLayout layout : TableLayout.of(table, reading.text())) {
                    boolean goesOn =
                            before != null && ContinuedTable.of(reading, at, layout, before.table(), before.layout());
                    TableContext context =
                            goesOn ? Objects.requireNonNull(before).context() : context(reading, at, layout);
                    before = new Whole(table, layout, context);
                    TableLayout spelled = layout.spelled(Legend.of(context.notes()));
                    List<Finding<CaseCount>> here = findings(spelled, context, table, together, witness);
                    here.stream()
                            .filter(finding -> !told.contains(finding.fact()))
                            .forEach(findings::add);
                    here.forEach(finding -> told.add(finding.fact()));
                }
            }
        }
        return findings;
    }

    private static TableContext context(Reading reading, int block, TableLayout layout) {
        TableContext context = SingleCases.in(layout)
                ? TableContext.ofCases(reading, block, layout.title())
                : TableContext.of(reading, block, layout.title(), ToldTotals.sentence(reading, layout));
        return context.within(RowTerritory.around(layout, context.region()));
    }

    /** @param together codes of the regions whose numbers a table before this one parts into women and children */
    private static List<Finding<CaseCount>> findings(
            TableLayout layout, TableContext context, Block.Table table, Set<String> together, TableWitness witness) {
        CaseExport export = new CaseExport(layout, context, witness);
        if (export.found()) {
            return export.findings();
        }
        String code = context.region() == null ? "" : context.region().code();
        TableFacts facts = new TableFacts(layout, context, table, together.contains(code), witness);
        List<Finding<CaseCount>> found = facts.findings();
        if (!found.isEmpty() && facts.partsWomenAndChildren()) {
            together.add(code);
        }
        return found;
    }
}
