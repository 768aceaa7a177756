package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.casecount.TableColumns.Described;
import id.simpul.jobs.extract.casecount.TableColumns.Role;
import id.simpul.jobs.extract.casecount.TableLayout.DataRow;
import id.simpul.jobs.language.Region;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The counts of one table: each number with what its column, row, section and titles say of it. */
final class TableFacts {

    private final TableLayout layout;
    private final TableContext context;
    private final TableColumns columns;
    private final TableRegions regions;
    private final TableRowLabels labels;
    private final TableCells cells;
    private final TableWitness witness;
    private final boolean oneSum;
    private @Nullable String closedSection;

    /** @param together whether another table of the document parts the same region's numbers into women and children */
    TableFacts(TableLayout layout, TableContext context, Block.Table table, boolean together, TableWitness witness) {
        this.layout = layout;
        this.context = context;
        this.witness = witness;
        columns = new TableColumns(layout, context.region());
        regions = new TableRegions(context.region());
        labels = new TableRowLabels(layout, columns);
        cells = new TableCells(layout, context, table, labels, columns, together, witness);
        oneSum = oneSum();
    }

    /** Whether of several sections only the last one ends with a sum. */
    private boolean oneSum() {
        Set<String> sections = new HashSet<>();
        int sums = 0;
        boolean last = false;
        for (DataRow row : layout.rows()) {
            last = labels.of(row).stream().anyMatch(TableLabel::total);
            sums += last ? 1 : 0;
            if (row.section() != null) {
                sections.add(row.section());
            }
        }
        return sums == 1 && last && sections.size() > 1;
    }

    List<Finding<CaseCount>> findings() {
        List<Finding<CaseCount>> findings = new ArrayList<>();
        if (offTopic()) {
            layout.rows().forEach(row -> refused(row, Refusal.OFF_TOPIC));
            return findings;
        }
        for (DataRow each : new IndicatorRows(layout, columns, regions).rows()) {
            List<TableLabel> own = labels.of(each);
            DataRow row = own.stream().anyMatch(TableLabel::total) ? closing(each) : each;
            Described nothing = nothing(each);
            if (nothing != null) {
                Region here = region(each, own);
                Finding<CaseCount> zero = here == null ? null : cells.finding(each, List.of(), nothing, here);
                if (zero != null) {
                    findings.add(zero);
                }
                continue;
            }
            if (own.stream().anyMatch(TableLabel::excluded)) {
                refused(each, Refusal.NEGATIVE);
                continue;
            } else if (named(each) && own.stream().noneMatch(TableLabel::total)) {
                refused(each, Refusal.NAMED_ROW);
                continue;
            } else if (obscure(each)) {
                refused(each, Refusal.ROW_LABEL);
                continue;
            }
            Region region = region(row, own);
            if (region == null) {
                refused(each, Refusal.NO_REGION);
                continue;
            }
            for (Described column : columns.values()) {
                Region across = columns.region(column);
                Finding<CaseCount> finding = cells.finding(row, own, column, across == null ? region : across);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
        return findings;
    }

    /** A row of counts or cases with a name is told to be one, whatever else speaks against it; any other has lost nothing. */
    private void refused(DataRow row, Refusal why) {
        boolean named = columns.labels().stream()
                .anyMatch(column -> column.is("identity")
                        && !layout.text(row, column.column()).isEmpty());
        boolean counts = columns.values().stream()
                .anyMatch(column ->
                        TableNumbers.count(layout.text(row, column.column())).isPresent());
        boolean cases = columns.labels().stream().anyMatch(column -> column.is("form"));
        if (counts || named && cases) {
            witness.refused(row, named ? Refusal.NAMED_ROW : why);
        }
    }

    /** "Anak Ola | Penelantaran | 1" below "Nama Korban": a person, whatever the name says besides. */
    private boolean named(DataRow row) {
        return columns.labels().stream()
                .filter(column -> SingleCases.persons(column.column()))
                .map(column -> layout.text(row, column.column()))
                .anyMatch(cell -> !cell.isEmpty() && regions.of(cell).isEmpty());
    }

    /** The first sum in a section is the section's, the next one the table's; one sum behind sections without sums is the table's. */
    private DataRow closing(DataRow row) {
        if (oneSum) {
            return new DataRow(row.cells(), null, row.page());
        }
        boolean again = row.section() != null && row.section().equals(closedSection);
        closedSection = row.section();
        return again ? new DataRow(row.cells(), null, row.page()) : row;
    }

    /** Whether its columns part one whole into women and children. */
    boolean partsWomenAndChildren() {
        return columns.womenAndChildren();
    }

    /** A table of services, staff or places, whatever its title says. */
    private boolean offTopic() {
        List<Described> named = columns.labels();
        return columns.values().isEmpty()
                || named.stream().anyMatch(column -> column.names().stream().anyMatch(TableLabel::offTopic))
                || (!named.isEmpty() && named.get(0).excluded() && named.get(0).role() != Role.REGION);
    }

    /** A row whose first label says nothing of counts belongs to a breakdown that we don't have. */
    private boolean obscure(DataRow row) {
        for (Described column : columns.labels()) {
            String cell = layout.text(row, column.column());
            boolean time = column.is("month") || CodedTimes.words(cell) != null;
            if (column.role() == Role.LABEL && !column.excluded() && !cell.isEmpty() && !time) {
                TableLabel label = layout.label(cell);
                return !label.informs()
                        && !TablePeriods.speaksOfTime(cell)
                        && regions.of(cell).isEmpty();
            }
        }
        return false;
    }

    /** The label column in which "NIHIL" stands for all of a section's rows, or null. */
    private @Nullable Described nothing(DataRow row) {
        if (row.section() == null || regions.of(row.section()).isEmpty()) {
            return null;
        }
        List<String> texts = layout.columns().stream()
                .map(column -> layout.text(row, column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
        return texts.size() != 1 || !texts.get(0).equalsIgnoreCase("nihil")
                ? null
                : columns.labels().stream()
                        .filter(column -> !layout.text(row, column.column()).isEmpty())
                        .findFirst()
                        .orElse(null);
    }

    /** "Bima" in a column that calls "Kota Bima" so is the kabupaten. */
    private Optional<Region> besideCities(Described column, String cell, @Nullable Region within) {
        boolean cities = layout.rows().stream()
                .anyMatch(row -> layout.text(row, column.column())
                        .toLowerCase(Locale.ROOT)
                        .startsWith("kota "));
        return cities
                ? regions.of("Kabupaten " + cell, within).filter(region -> region.level() == Region.Level.REGENCY)
                : Optional.empty();
    }

    /** A bare name that the table's region shares with one inside it: in the last row, which sums them, it is the whole, else the part. */
    private Optional<Region> namesake(DataRow row, String cell) {
        Region whole = context.region();
        if (whole == null || !TableWords.words(whole.name()).equals(TableWords.words(cell))) {
            return Optional.empty();
        }
        if (row == layout.rows().get(layout.rows().size() - 1)) {
            return Optional.of(whole);
        }
        String kind = switch (whole.level()) {
            case PROVINCE -> "Kabupaten ";
            case REGENCY, CITY -> "Kecamatan ";
            case DISTRICT, KELURAHAN, DESA, NATION -> "Kelurahan ";
        };
        return regions.of(kind + cell, whole).filter(part -> whole.contains(part) && !part.equals(whole));
    }

    /**
     * Region of the row, else of the section, else of the table, which is that of an office without a place, too ("Ditreskrimum" above
     * the Polres); null where the row is about a place that has none.
     */
    private @Nullable Region region(DataRow row, List<TableLabel> own) {
        Optional<Region> ofSection = row.section() == null ? Optional.empty() : regions.of(row.section());
        Region within = ofSection.orElse(context.region());
        Region smallest = null;
        boolean asked = false;
        boolean office = false;
        for (Described column : columns.labels()) {
            String cell = layout.text(row, column.column());
            if (column.role() != Role.REGION || cell.isEmpty()) {
                continue;
            }
            if (cell.equals(row.section())) {
                continue; // an indicator above its regions
            }
            asked = true;
            office |= layout.label(cell).dimensions().contains(TableLabel.OWN_UNIT);
            Region here = regions.byCode(layout, row, cell)
                    .or(() -> namesake(row, cell))
                    .or(() -> regions.of(cell, within))
                    .or(() -> regions.of(cell))
                    .or(() -> TableRegions.regency(column.column(), cell, within))
                    .orElse(null);
            if (here == null || here.level() == Region.Level.PROVINCE) {
                here = besideCities(column, cell, within).orElse(here);
            }
            if (here != null && (smallest == null || smallest.contains(here))) {
                smallest = here;
            }
        }
        if (smallest != null) {
            return smallest;
        }
        boolean total = own.stream().anyMatch(TableLabel::total);
        return asked && !total && !office ? null : within;
    }
}
