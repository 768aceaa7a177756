package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.pdf.DrawnPages.Sheet;
import id.simpul.jobs.document.pdf.DrawnTable.Lines;
import id.simpul.jobs.document.pdf.DrawnTable.Place;
import id.simpul.jobs.document.pdf.DrawnTable.Side;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Papers with a table whose narrow columns have names that run up or down the page; invented figures. The same seed gives the same paper. */
final class TurnedPapers {

    private static final String[] PLACES = {
        "Sambas",
        "Bengkayang",
        "Landak",
        "Mempawah",
        "Sanggau",
        "Ketapang",
        "Sintang",
        "Kapuas Hulu",
        "Sekadau",
        "Melawi",
        "Kayong Utara",
        "Kubu Raya"
    };
    private static final String[] MONTHS = {
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember"
    };
    private static final String[] KINDS = {
        "Kekerasan fisik",
        "Kekerasan psikis",
        "Kekerasan seksual",
        "Eksploitasi",
        "Perdagangan orang",
        "Penelantaran",
        "Anak berhadapan dengan hukum",
        "Perebutan hak asuh",
        "Lainnya"
    };
    private static final String[] AGES = {"0-5", "6-12", "13-17", "18-24", "25-44", "45-59", "60+"};
    private static final String[] LABELS = {"Kabupaten/Kota", "Kabupaten", "Wilayah", "Kecamatan"};
    private static final String PROSE =
            "Unit layanan di tiap kabupaten mengirim laporan setiap triwulan, dan petugas provinsi mencocokkannya dengan register sebelum angka itu diumumkan kepada masyarakat. Angka tahun berjalan masih dapat berubah. ";

    private final Random random;

    private TurnedPapers(long seed) {
        random = new Random(seed * 7919 + 17);
    }

    /** @param sheet how the page lies */
    static DrawnTables.Paper paper(long seed, Sheet sheet) throws IOException {
        return new TurnedPapers(seed).draw(sheet);
    }

    private DrawnTables.Paper draw(Sheet sheet) throws IOException {
        Lines[] all = Lines.values();
        DrawnTable table = table(all[random.nextInt(all.length)]);
        try (DrawnPages pages = new DrawnPages(random.nextBoolean(), sheet)) {
            double top =
                    pages.prose(72, 60, 451, PROSE.repeat(1 + random.nextInt(2)).strip(), 10);
            if (random.nextInt(3) > 0) {
                top += 14;
                pages.text(72, top, "Tabel 4. Laporan menurut wilayah", 9.5, true);
            }
            top = table.draw(pages, 72, top + 8, 451, 0, table.rows());
            if (random.nextBoolean()) {
                pages.text(72, top + 12, "Sumber: register unit layanan", 8, false);
            }
            pages.prose(72, top + 24, 451, PROSE.repeat(2).strip(), 10);
            return new DrawnTables.Paper(
                    table.lines.name().toLowerCase(Locale.ROOT), pages.bytes(), List.of(table.cells));
        }
    }

    private DrawnTable table(Lines lines) {
        DrawnTable table = new DrawnTable();
        table.lines = lines;
        table.turnedHeader = true;
        table.downwards = random.nextInt(4) == 0;
        table.turnedRoom = random.nextInt(3) == 0 ? 48 : 1_000;
        table.turnedPlace = Place.values()[random.nextInt(3)];
        table.uprightPlace = Place.values()[random.nextInt(3)];
        table.size = 8 + random.nextInt(3);
        table.rowGap = 2 + random.nextInt(5);
        table.gap = 8 + random.nextInt(12);
        table.boldHeader = random.nextInt(3) == 0;
        int groups = random.nextInt(3) == 0 ? 2 + random.nextInt(2) : 0;
        int columns = groups > 0 ? 1 + groups * (2 + random.nextInt(3)) : 4 + random.nextInt(9);
        table.headerRows = groups > 0 ? 2 : 1;
        boolean sum = random.nextInt(3) == 0;
        if (sum) {
            table.uprightFrom = columns;
            columns++;
        }
        Side side = random.nextInt(3) == 0 ? Side.CENTRE : Side.RIGHT;
        table.sides.add(Side.LEFT);
        for (int column = 1; column < columns; column++) {
            table.sides.add(side);
        }
        head(table, groups, columns, sum);
        body(table, columns);
        return table;
    }

    private void head(DrawnTable table, int groups, int columns, boolean sum) {
        table.cells.add(cell(0, 0, table.headerRows, 1, LABELS[random.nextInt(LABELS.length)]));
        int last = sum ? columns - 1 : columns;
        String[][] kinds = {MONTHS, KINDS, AGES, PLACES};
        String[] names = kinds[random.nextInt(kinds.length)];
        boolean years = random.nextInt(4) == 0;
        for (int group = 0; group < groups; group++) {
            int wide = (last - 1) / groups;
            table.cells.add(cell(0, 1 + group * wide, 1, wide, years ? "Tahap " + (group + 1) : "" + (2021 + group)));
        }
        for (int column = 1; column < last; column++) {
            String name = years ? "" + (2012 + column) : names[(column - 1) % names.length];
            table.cells.add(cell(table.headerRows - 1, column, 1, 1, name));
        }
        if (sum) {
            table.cells.add(cell(0, last, table.headerRows, 1, "Jumlah"));
        }
    }

    private void body(DrawnTable table, int columns) {
        int rows = 4 + random.nextInt(9);
        int most = random.nextInt(3) == 0 ? 900 : 60;
        for (int row = table.headerRows; row < table.headerRows + rows; row++) {
            boolean end = row + 1 == table.headerRows + rows;
            table.cells.add(cell(row, 0, 1, 1, end ? "Jumlah" : PLACES[row % PLACES.length]));
            for (int column = 1; column < columns; column++) {
                boolean none = random.nextInt(10) == 0;
                String figure = none ? random.nextBoolean() ? "-" : "" : "" + random.nextInt(most);
                table.cells.add(cell(row, column, 1, 1, figure));
            }
        }
    }

    private static Adjacency.Cell cell(int row, int column, int rowSpan, int columnSpan, String text) {
        return new Adjacency.Cell(row, column, rowSpan, columnSpan, text);
    }
}
