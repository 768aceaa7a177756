package id.simpul.jobs.document.ocr;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sheets as agencies send them: a letter with a table, a page of a regulation, a table that fills the page. All invented. */
final class Papers {

    private static final List<String> TOWNS = List.of(
            "Banyumas",
            "Sikka",
            "Lombok Timur",
            "Sambas",
            "Bulukumba",
            "Karimun",
            "Nunukan",
            "Cilacap",
            "Alor",
            "Ponorogo");
    private static final List<String> FORMS = List.of(
            "KDRT",
            "Kekerasan fisik",
            "Kekerasan psikis",
            "Kekerasan seksual",
            "Penelantaran",
            "Eksploitasi anak",
            "TPPO",
            "Perkawinan anak",
            "Pekerja migran nonprosedural",
            "Hak asuh dan nafkah");
    private static final List<String> MONTHS =
            List.of("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober");
    private static final List<String> VILLAGES = List.of(
            "Sukamaju",
            "Karanganyar",
            "Tanjung Pura",
            "Wairoang",
            "Sungai Nyamuk",
            "Labuhan Haji",
            "Kedungreja",
            "Bontobahari",
            "Pamatata",
            "Waigete",
            "Sebatik",
            "Teluk Keramat");

    private final Font face;
    private final Random random;

    Papers(Font face, long seed) {
        this.face = face;
        this.random = new Random(seed);
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private String figure() {
        return random.nextInt(6) == 0 ? Integer.toString(random.nextInt(10)) : Integer.toString(random.nextInt(240));
    }

    /** A letter under a letterhead, with a table of counts, signed and stamped. */
    Sheet letter() {
        Sheet sheet = new Sheet(face);
        String town = one(TOWNS);
        sheet.emblem(70, 40, 36);
        sheet.centred(52, 14, "PEMERINTAH KABUPATEN " + town.toUpperCase(java.util.Locale.ROOT));
        sheet.centred(68, 12, "DINAS SOSIAL DAN PERLINDUNGAN ANAK");
        sheet.centred(
                82,
                9.5,
                "Jalan Pahlawan Nomor " + (1 + random.nextInt(90)) + " " + town + " Telepon 0"
                        + (210 + random.nextInt(700)));
        sheet.rule(60, 92, 535, 92, 2);
        sheet.rule(60, 95, 535, 95, 0.7);
        int year = 2019 + random.nextInt(6);
        sheet.line(70, 118, 11, "Nomor : 463/" + (100 + random.nextInt(800)) + "/DSPA/" + year);
        sheet.line(370, 118, 11, town + ", " + (1 + random.nextInt(28)) + " " + one(MONTHS) + " " + year);
        sheet.line(70, 134, 11, "Lampiran : satu lembar");
        sheet.line(70, 150, 11, "Hal : Data kasus semester kedua");
        double y = sheet.paragraph(
                70,
                186,
                11,
                455,
                "Bersama ini kami sampaikan jumlah kasus yang diterima unit pelayanan sepanjang tahun " + year
                        + ". Dari seluruh laporan itu, " + figure() + " kasus telah selesai ditangani dan " + figure()
                        + " kasus masih dalam pendampingan pekerja sosial di " + one(VILLAGES) + " dan " + one(VILLAGES)
                        + ".");
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"No", "Bentuk kekerasan", "Perempuan", "Anak", "Jumlah"});
        int count = 4 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            rows.add(new String[] {Integer.toString(i + 1), FORMS.get(i), figure(), figure(), figure()});
        }
        rows.add(new String[] {"", "Jumlah", figure(), figure(), figure()});
        y = sheet.table(75, y + 14, 10.5, new double[] {30, 190, 75, 70, 75}, rows);
        y = sheet.paragraph(
                70,
                y + 26,
                11,
                455,
                "Jumlah tersebut meningkat dibandingkan tahun " + (year - 1) + " yang tercatat sebanyak " + figure()
                        + " kasus. Kami mengusulkan pembentukan satuan tugas di tingkat kecamatan serta pelatihan bagi kader desa.");
        sheet.line(350, y + 34, 11, "Kepala Dinas,");
        sheet.line(350, y + 90, 11, "Dra. SITI MARLINA, M.Si.");
        sheet.line(350, y + 104, 11, "NIP 19690214 199303 2 00" + (1 + random.nextInt(8)));
        sheet.stamp(300, y + 40, 80);
        return sheet;
    }

    /** A page of text with articles and paragraphs. */
    Sheet regulation() {
        Sheet sheet = new Sheet(face);
        sheet.centred(60, 12, "BUPATI " + one(TOWNS).toUpperCase(java.util.Locale.ROOT));
        sheet.centred(
                84, 12, "PERATURAN BUPATI NOMOR " + (1 + random.nextInt(98)) + " TAHUN " + (2015 + random.nextInt(10)));
        sheet.centred(108, 12, "TENTANG");
        sheet.centred(126, 12, "PENCEGAHAN PERDAGANGAN ORANG");
        double y = 160;
        for (int article = 1; article <= 5; article++) {
            sheet.centred(y, 11.5, "Pasal " + article);
            y = sheet.paragraph(
                    75,
                    y + 20,
                    11.5,
                    450,
                    "(1) Pemerintah daerah menyediakan layanan pengaduan bagi korban di setiap kecamatan paling lambat "
                            + (2 + random.nextInt(20)) + " hari sejak laporan diterima oleh petugas.");
            y = sheet.paragraph(
                    75,
                    y + 18,
                    11.5,
                    450,
                    "(2) Layanan sebagaimana dimaksud pada ayat (1) dibiayai dari anggaran pendapatan dan belanja daerah tahun "
                            + (2016 + random.nextInt(9)) + " dan sumber lain yang sah serta tidak mengikat.");
            y += 30;
        }
        return sheet;
    }

    /** A table over the whole page in small type, its header on two levels, its first column in two lines here and there. */
    Sheet table() {
        Sheet sheet = new Sheet(face);
        int year = 2018 + random.nextInt(7);
        sheet.centred(50, 11, "REKAPITULASI KASUS MENURUT KECAMATAN TAHUN " + year);
        List<String[]> rows = new ArrayList<>();
        rows.add(new String[] {"No", "Kecamatan", "Perempuan", null, "Anak", null, null, "Jumlah"});
        rows.add(new String[] {"", "", "Fisik", "Seksual", "Fisik", "Seksual", "Lainnya", ""});
        for (int i = 0; i < 24; i++) {
            String village = VILLAGES.get(i % VILLAGES.size());
            String name = i % 7 == 3 ? village + " dan pulau-pulau kecil di sekitarnya" : village + " " + (i / 12 + 1);
            rows.add(new String[] {
                Integer.toString(i + 1),
                name,
                figure(),
                figure(),
                random.nextInt(5) == 0 ? "-" : figure(),
                figure(),
                figure(),
                figure()
            });
        }
        sheet.table(50, 70, 9, new double[] {26, 130, 58, 58, 58, 58, 58, 56}, rows);
        return sheet;
    }
}
