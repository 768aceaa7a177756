package id.simpul.pipeline.generate;

import id.simpul.connectors.landing.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Documents of all kinds that name private people, beside what is counted, decided and met about: in headlines, addresses, file
 * names, prose and the rows of case lists; some are broken, some about something else.
 *
 * @param plain told of in ways that masking is known to recognise
 * @param hard told of without a word that says who they are
 */
public record PlantedDocuments(List<GeneratedDocument> documents, List<Identity> plain, List<Identity> hard) {

    public static final String PUBLIC = "warta";
    public static final String RESTRICTED = "arsip";

    private static final int TOGETHER = 4;

    private static final List<String> PLAIN = List.of(
            "Korban bernama %1$s (14) kini didampingi psikolog. Ibu korban, %2$s, melapor ke polisi.",
            "Seorang korban berinisial %3$s telah dipulangkan. Korban, %1$s (15), tinggal di Jalan %4$s Nomor 7.",
            "Korban, %1$s, adalah siswi SMP Negeri 2 %5$s. Ayah korban bernama %2$s.",
            "Anak korban bernama %1$s (9), warga Jalan %4$s RT 03 RW 05. Korban lain berinisial %3$s.",
            "Kasus itu dilaporkan orang tua korban, %2$s. Korban %1$s (12) bersekolah di SD Negeri 4 %5$s.",
            "Korban bernama %1$s dan adiknya yang berinisial %3$s dirawat di rumah sakit.");

    private static final List<String> HARD = List.of(
            "%1$s baru tujuh hari bekerja ketika dokumennya ditahan. Pamannya, %2$s, menjemput dari Gang %4$s.",
            "Setahun lalu %1$s menikah pada usia 13 tahun. %2$s hanya menunduk.",
            "Teman sekelas menjauhi %1$s sejak video itu beredar di MTs %5$s.",
            "Rumah %1$s di Gang %4$s sepi siang itu. Kata %2$s, semua orang ke kebun.",
            "Inisialnya %3$s; yang satu lagi dipanggil %1$s oleh tetangga.");

    /** So many private people in plain words and in hard ones, always the same. */
    public static PlantedDocuments drawn(int plain, int hard, long seed) throws IOException {
        Random random = new Random(seed);
        List<Identity> all = Identity.drawn(plain + hard, random);
        List<GeneratedDocument> documents = new ArrayList<>();
        add(documents, all.subList(0, plain), PLAIN, random);
        add(documents, all.subList(plain, all.size()), HARD, random);
        return new PlantedDocuments(documents, all.subList(0, plain), all.subList(plain, all.size()));
    }

    private static void add(
            List<GeneratedDocument> documents, List<Identity> people, List<String> frames, Random random)
            throws IOException {
        for (int first = 0; first < people.size(); first += TOGETHER) {
            List<Identity> some = people.subList(first, Math.min(people.size(), first + TOGETHER));
            int n = documents.size();
            String source = n % 3 == 2 ? RESTRICTED : PUBLIC;
            boolean named = frames.equals(PLAIN);
            String path = "%04d-%s".formatted(n, named ? slug(some.get(0).name()) : "berita");
            if (named && n % 7 == 5) {
                documents.add(document(source, path + ".xlsx", caseList(some, random)));
            } else if (named && n % 23 == 11) {
                byte[] broken = ("%PDF-1.4\n" + some + "\n").getBytes(StandardCharsets.UTF_8);
                documents.add(document(source, path + ".pdf", broken));
            } else {
                Layout layout = Layout.values()[n % Layout.values().length];
                Story story = story(some, frames, n, random);
                String url = "https://warta.example/2024/" + path;
                documents.add(document(source, path + "." + layout.extension(), layout.print(story, "Warta", url)));
            }
        }
    }

    private static GeneratedDocument document(String source, String path, byte[] bytes) {
        return new GeneratedDocument(source, path, bytes, State.LOADED, List.of());
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-') + "-korban-kekerasan";
    }

    private static Story story(List<Identity> people, List<String> frames, int n, Random random) {
        Place place = Place.ALL.get(random.nextInt(Place.ALL.size()));
        Identity first = people.get(0);
        List<String> paragraphs = new ArrayList<>();
        for (int at = 0; at < people.size(); at++) {
            Identity one = people.get(at);
            String told = frames.get(random.nextInt(frames.size()))
                    .formatted(one.name(), one.parent(), one.initials(), one.street(), one.school());
            // in one sentence, so that the passage that is kept as evidence holds the names
            String fact = fact(place, at, n, random);
            paragraphs.add(fact.substring(0, fact.length() - 1) + "; " + told);
        }
        boolean plain = frames.equals(PLAIN);
        if (n % 29 == 3) {
            // about something else: no fact, and yet people
            paragraphs.replaceAll(text -> text.substring(text.indexOf("; ") + 2));
        }
        String headline = plain
                ? "Kisah %s, Korban Kekerasan di %s".formatted(first.name(), place.full())
                : "Kasus Kekerasan di " + place.full();
        return new Story(headline, LocalDate.of(2024, 1 + n % 12, 1 + n % 28), paragraphs, List.of());
    }

    private static String fact(Place place, int at, int n, Random random) {
        int year = 2015 + n % 9;
        int count = 5 + random.nextInt(400);
        return switch (at % TOGETHER) {
            case 0 ->
                "Sepanjang tahun %d, UPTD PPA %s mencatat %d kasus kekerasan terhadap anak."
                        .formatted(year, place.full(), count);
            case 1 ->
                "Rapat koordinasi pencegahan kekerasan terhadap anak digelar di Aula Kantor %s %s, Senin (4/3/2024) dan meminta semua pihak mendampingi korban."
                        .formatted(place.head(), place.full());
            case 2 ->
                "%s menerbitkan Peraturan Daerah Nomor %d Tahun %d tentang Perlindungan Anak."
                        .formatted(place.full(), 1 + n % 20, year);
            default -> "Gugus tugas pencegahan TPPO %s dibentuk pada tahun %d.".formatted(place.full(), year);
        };
    }

    /** One row a case, as an office keeps it. */
    private static byte[] caseList(List<Identity> people, Random random) throws IOException {
        Place place = Place.ALL.get(random.nextInt(Place.ALL.size()));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(new Date(0)));
            XSSFSheet sheet = workbook.createSheet("Data");
            sheet.createRow(0)
                    .createCell(0)
                    .setCellValue("DATA KASUS KEKERASAN TERHADAP ANAK DI "
                            + place.full().toUpperCase(Locale.ROOT) + " TAHUN 2023");
            row(sheet, 2, "No", "Nama Korban", "Inisial", "Umur", "Alamat", "Sekolah", "Nama Orang Tua", "Jenis Kasus");
            for (int n = 0; n < people.size(); n++) {
                Identity one = people.get(n);
                row(
                        sheet,
                        3 + n,
                        String.valueOf(n + 1),
                        one.name(),
                        one.initials(),
                        String.valueOf(7 + n),
                        "Jalan " + one.street() + " Nomor 7",
                        "SMP Negeri 2 " + one.school(),
                        one.parent(),
                        "Kekerasan fisik");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return Archive.stored(out.toByteArray());
        }
    }

    private static void row(XSSFSheet sheet, int index, String... cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
