package id.simpul.jobs.document.pdf;

import id.simpul.jobs.document.pdf.DrawnTable.Lines;
import id.simpul.jobs.document.pdf.DrawnTable.Side;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Papers with tables of known cells, in the styles that agencies use; invented figures for real places. The same seed gives the same paper. */
final class DrawnTables {

    /** @param style what the figures are printed by */
    record Paper(String style, byte[] pdf, List<List<Adjacency.Cell>> tables) {}

    private static final String[] PLACES = {
        "Kabupaten Natuna", "Kabupaten Kepulauan Anambas", "Kota Batam", "Kota Tanjungpinang", "Kabupaten Lingga",
        "Kabupaten Karimun", "Kabupaten Bintan", "Kabupaten Timor Tengah Selatan", "Kota Kupang", "Kabupaten Ende",
        "Kabupaten Lombok Timur", "Kabupaten Sumba Barat Daya", "Kota Mataram", "Kabupaten Bima",
                "Kabupaten Penajam Paser Utara"
    };
    private static final String[] COUNTRIES = {
        "Belgium",
        "Czech Republic",
        "Denmark",
        "Germany",
        "United Kingdom",
        "Spain",
        "France and overseas territories",
        "Ireland",
        "Netherlands",
        "Former Yugoslav Republic of Macedonia",
        "Poland",
        "Slovenia",
        "Sweden",
        "Iowa",
        "New Mexico"
    };
    private static final String[] KINDS = {
        "Fisik",
        "Psikis",
        "Seksual",
        "Penelantaran",
        "Perdagangan orang",
        "Eksploitasi",
        "Jumlah kasus yang dilaporkan",
        "Lainnya"
    };
    private static final String[] MEASURES = {
        "Total", "Men", "Women", "Share of total", "Reported cases", "Change on previous year", "Budget", "Other"
    };
    private static final String[] NOTES = {
        "Ditangani bersama kepolisian dan rumah sakit",
        "Selesai melalui pendampingan",
        "Dirujuk ke provinsi",
        "Masih berjalan",
        "Pelatihan petugas desa dan kelurahan dilaksanakan dua kali"
    };
    private static final String[] REMARKS = {
        "Data provided by the national bureau",
        "Estimated from the survey of households",
        "Not available",
        "Preliminary",
        "Includes minors travelling without their parents"
    };
    private static final String PROSE_ID =
            "Pemerintah daerah bersama unit layanan mencatat perkembangan penanganan selama tahun berjalan dan menyampaikannya kepada gugus tugas. Setiap laporan diperiksa ulang oleh petugas sebelum dihitung, sehingga satu peristiwa hanya dicatat satu kali meskipun dilaporkan oleh beberapa pihak. ";
    private static final String PROSE_EN =
            "The authorities have collected the figures of the past years with the help of local offices and present them in this report. Every entry was checked by a second officer before it was counted, so that an event which several people had reported stands in the books only once. ";

    private final Random random;
    private final boolean indonesian;

    private DrawnTables(long seed) {
        random = new Random(seed);
        indonesian = random.nextBoolean();
    }

    static Paper paper(long seed) throws IOException {
        return new DrawnTables(seed).draw();
    }

    private Paper draw() throws IOException {
        Lines[] all = Lines.values();
        DrawnTable table = table(all[random.nextInt(all.length)]);
        int setting = random.nextInt(10);
        List<List<Adjacency.Cell>> truth = new ArrayList<>();
        truth.add(table.cells);
        String place = "";
        try (DrawnPages pages = new DrawnPages(random.nextBoolean())) {
            double top = pages.prose(72, 60, 451, prose(), 10);
            top = caption(pages, top, 72);
            if (setting == 0) {
                place = "break";
                broken(pages, table, top);
            } else if (setting == 1) {
                place = "two";
                top = table.draw(pages, 72, top, 451, 0, table.rows()) + 8;
                top = caption(pages, pages.prose(72, top, 451, prose(), 10), 72);
                DrawnTable second = table(table.lines);
                truth.add(second.cells);
                if (top > 420) {
                    pages.nextPage();
                    top = 70;
                }
                second.draw(pages, 72, top, 451, 0, second.rows());
            } else if (setting == 2 && table.width(pages) < 215) {
                place = "column";
                pages.nextPage();
                double low = caption(pages, pages.prose(60, 60, 225, prose(), 9.5), 60);
                low = table.draw(pages, 60, low, 225, 0, table.rows()) + 10;
                pages.prose(60, low, 225, prose(), 9.5);
                pages.prose(310, 60, 225, prose().repeat(4), 9.5);
            } else {
                top = table.draw(pages, 72, top, 451, 0, table.rows());
                if (random.nextBoolean()) {
                    pages.text(
                            72,
                            top + 12,
                            indonesian
                                    ? "Sumber: unit layanan, data sampai Oktober"
                                    : "Source: national offices, data until October",
                            8,
                            false);
                }
                pages.prose(72, top + 22, 451, prose(), 10);
            }
            String style = table.lines.name().toLowerCase(Locale.ROOT) + (place.isEmpty() ? "" : "/" + place);
            return new Paper(style, pages.bytes(), truth);
        }
    }

    private void broken(DrawnPages pages, DrawnTable table, double top) throws IOException {
        int half = table.headerRows + (table.rows() - table.headerRows) / 2;
        table.draw(pages, 72, Math.max(top, 560), 451, 0, half);
        pages.nextPage();
        double next = 60;
        if (random.nextBoolean()) {
            next = table.draw(pages, 72, next, 451, 0, table.headerRows);
        }
        next = table.draw(pages, 72, next, 451, half, table.rows());
        pages.prose(72, next + 20, 451, prose(), 10);
    }

    private String prose() {
        return (indonesian ? PROSE_ID : PROSE_EN).repeat(1 + random.nextInt(2)).strip();
    }

    private double caption(DrawnPages pages, double top, double left) throws IOException {
        if (random.nextInt(3) == 0) {
            return top + 12;
        }
        pages.text(
                left,
                top + 14,
                indonesian ? "Tabel 2. Perkembangan penanganan" : "Table 2: Development of cases",
                9.5,
                true);
        return top + 20;
    }

    private DrawnTable table(Lines lines) {
        DrawnTable table = new DrawnTable();
        table.lines = lines;
        table.size = 8 + random.nextInt(3);
        table.rowGap =
                lines == Lines.NONE || lines == Lines.HEADER_ONLY ? 2 + random.nextInt(4) : 3 + random.nextInt(5);
        table.gap = random.nextInt(4) == 0 ? 8 : 11 + random.nextInt(14);
        table.boldHeader = random.nextBoolean();
        table.turnedHeader = random.nextInt(12) == 0;
        table.widest = random.nextInt(3) == 0 ? 75 : 140;
        int levels = table.turnedHeader ? 1 : 1 + Math.max(0, random.nextInt(5) - 2);
        int columns = levels == 1 ? 2 + random.nextInt(5) : 4 + random.nextInt(3);
        boolean texts = random.nextInt(4) == 0 && columns >= 3;
        table.headerRows = levels;
        table.sides.add(Side.LEFT);
        Side side = Side.values()[1 + random.nextInt(3)];
        for (int column = 1; column < columns; column++) {
            table.sides.add(side);
        }
        if (texts) {
            table.sides.set(columns - 1, Side.LEFT);
        }
        head(table, levels, columns);
        body(table, levels, columns, side, texts);
        return table;
    }

    private void head(DrawnTable table, int levels, int columns) {
        String[] names = indonesian ? KINDS : MEASURES;
        int shift = random.nextInt(names.length);
        table.cells.add(cell(0, 0, levels, 1, indonesian ? "Kabupaten/Kota" : "Country"));
        if (levels == 1) {
            for (int column = 1; column < columns; column++) {
                table.cells.add(cell(0, column, 1, 1, names[(shift + column) % names.length]));
            }
            return;
        }
        int top = levels == 3 ? 1 : 0;
        if (levels == 3) {
            table.cells.add(cell(
                    0,
                    1,
                    1,
                    columns - 1,
                    indonesian ? "Bentuk kekerasan menurut tahun" : "Development by year and kind"));
        }
        int half = 1 + (columns - 1) / 2;
        table.cells.add(cell(top, 1, 1, half - 1, "2019"));
        table.cells.add(cell(top, half, 1, columns - half, "2020"));
        for (int column = 1; column < columns; column++) {
            table.cells.add(cell(top + 1, column, 1, 1, names[(shift + column) % names.length]));
        }
    }

    private void body(DrawnTable table, int first, int columns, Side side, boolean texts) {
        String[] labels = indonesian ? PLACES : COUNTRIES;
        int rows = 4 + random.nextInt(9);
        int shift = random.nextInt(labels.length);
        boolean sections = random.nextInt(6) == 0 && rows > 5;
        int row = first;
        for (int i = 0; i < rows; i++) {
            if (sections && i % 4 == 0) {
                table.cells.add(
                        cell(row, 0, 1, 1, indonesian ? "Wilayah " + (i / 4 + 1) : "Region " + (char) ('A' + i / 4)));
                for (int column = 1; column < columns; column++) {
                    table.cells.add(cell(row, column, 1, 1, ""));
                }
                row++;
            }
            table.cells.add(cell(
                    row,
                    0,
                    1,
                    1,
                    i + 1 == rows ? indonesian ? "Jumlah" : "Total" : labels[(shift + i) % labels.length]));
            for (int column = 1; column < columns; column++) {
                String[] notes = indonesian ? NOTES : REMARKS;
                boolean note = texts && column + 1 == columns;
                table.cells.add(
                        cell(row, column, 1, 1, note ? notes[random.nextInt(notes.length)] : figure(side, column)));
            }
            row++;
        }
    }

    private String figure(Side side, int column) {
        if (random.nextInt(14) == 0) {
            return random.nextBoolean() ? "-" : "";
        }
        Locale locale = Locale.forLanguageTag(indonesian ? "id" : "en");
        if (side == Side.DECIMAL) {
            return String.format(locale, random.nextBoolean() ? "%.1f" : "%.2f", random.nextDouble() * 200);
        }
        return String.format(locale, "%,d", random.nextInt(column % 3 == 0 ? 90_000 : 400));
    }

    private static Adjacency.Cell cell(int row, int column, int rowSpan, int columnSpan, String text) {
        return new Adjacency.Cell(row, column, rowSpan, columnSpan, text);
    }
}
