package id.simpul.pipeline.generate;

import id.simpul.jobs.extract.Fact;
import id.simpul.jobs.extract.Fact.CaseCount;
import id.simpul.jobs.extract.Fact.CaseStatus;
import id.simpul.jobs.extract.Fact.Category;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Fact.Measure;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Fact.MeetingKind;
import id.simpul.jobs.extract.Fact.Outcome;
import id.simpul.jobs.extract.Fact.OutcomeType;
import id.simpul.jobs.extract.Fact.Person;
import id.simpul.jobs.extract.Fact.Qualifier;
import id.simpul.jobs.extract.Fact.Rank;
import id.simpul.jobs.extract.Fact.Register;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Fact.RegulationType;
import id.simpul.jobs.extract.Fact.Scope;
import id.simpul.jobs.extract.Fact.VictimGroup;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Stories of every kind, drawn from a random generator. */
final class Stories {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE (d/M/yyyy)", INDONESIAN);
    private static final List<String> NAMES = List.of(
            "Rahmat Sudiro", "Yuliana Pakpahan", "Agus Winarno", "Siti Maemunah", "Lukas Taneo", "Andi Mattola");
    private static final List<String> VENUES = List.of(
            "Aula Kantor Dinas Sosial", "Hotel Cempaka Indah", "Gedung Serbaguna", "Ruang Rapat Sekretariat Daerah");

    private final RandomGenerator random;

    Stories(RandomGenerator random) {
        this.random = random;
    }

    Story relevant() {
        Place place = pick(Place.ALL);
        int year = 2016 + random.nextInt(8);
        LocalDate published = LocalDate.of(year + 1, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return switch (random.nextInt(4)) {
            case 0 -> counts(place, year, published);
            case 1 -> meeting(place, published);
            case 2 -> regulation(place, published);
            default -> initiative(place, published);
        };
    }

    Story irrelevant() {
        LocalDate published = LocalDate.of(2019 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String town = pick(Place.ALL).name();
        int n = 2 + random.nextInt(90);
        return switch (random.nextInt(3)) {
            case 0 ->
                new Story(
                        "Kesebelasan " + town + " Menang di Kandang",
                        published,
                        List.of(
                                town + " – Kesebelasan tuan rumah menang 3-1 di hadapan " + n + ".000 penonton.",
                                "Gol pertama lahir pada menit ke-" + n + " lewat tendangan bebas."),
                        List.of());
            case 1 ->
                new Story(
                        "Hujan Lebat Diperkirakan Turun di " + town,
                        published,
                        List.of(
                                town
                                        + " – Hujan lebat diperkirakan turun hingga malam dengan suhu 24 sampai 31 derajat.",
                                "Curah hujan kemarin tercatat " + n + " milimeter."),
                        List.of());
            default ->
                new Story(
                        "Harga Cabai di " + town + " Naik",
                        published,
                        List.of(
                                town + " – Harga cabai rawit naik menjadi Rp " + n + ".000 per kilogram.",
                                "Pedagang berharap pasokan pulih pekan depan."),
                        List.of());
        };
    }

    Story counts(Place place, int year, LocalDate published) {
        int now = 20 + random.nextInt(300);
        int before = 20 + random.nextInt(300);
        Category category = random.nextBoolean() ? Category.VIOLENCE : Category.TRAFFICKING;
        boolean violence = category == Category.VIOLENCE;
        String what = violence ? "kekerasan terhadap anak" : "tindak pidana perdagangan orang";
        VictimGroup group = violence ? VictimGroup.CHILDREN : VictimGroup.ANY;
        return new Story(
                now + " Kasus " + capital(what) + " di " + place.full() + " Sepanjang " + year,
                published,
                List.of(
                        place.name() + " – UPTD PPA " + place.full() + " mencatat " + now + " kasus " + what
                                + " sepanjang tahun " + year + ".",
                        "Pada tahun " + (year - 1) + " unit yang sama mencatat " + before + " kasus " + what + ".",
                        "“Warga jangan ragu melapor,” kata Kepala UPTD PPA " + place.full() + ", " + pick(NAMES) + "."),
                List.of(count(place, year, category, group, now), count(place, year - 1, category, group, before)));
    }

    private Story meeting(Place place, LocalDate published) {
        LocalDate day = published.minusDays(1);
        String chair = pick(NAMES);
        String venue = pick(VENUES) + " " + place.full();
        int participants = 20 + random.nextInt(80);
        String agreement = "Rapat menyepakati pembentukan posko pengaduan di setiap kecamatan.";
        Fact meeting = new Meeting(
                MeetingKind.COORDINATION_MEETING,
                null,
                day,
                day,
                place.code(),
                venue,
                "Pemerintah " + place.full(),
                List.of(new Person(chair, "Sekretaris Daerah " + place.full())),
                List.of(),
                participants,
                List.of(),
                List.of(new Outcome(OutcomeType.AGREEMENT, agreement, null, null, null)));
        int year = published.getYear() - 1;
        return new Story(
                "Cegah Perdagangan Orang, Pemerintah " + place.full() + " Gelar Rakor",
                published,
                List.of(
                        place.name() + " – Pemerintah " + place.full()
                                + " menggelar rapat koordinasi Gugus Tugas Pencegahan Tindak Pidana Perdagangan Orang (TPPO) di "
                                + venue + ", " + DAY.format(day) + ".",
                        "Rapat dibuka oleh Sekretaris Daerah " + place.full() + ", " + chair + ", dan diikuti "
                                + participants + " peserta.",
                        "Sepanjang tahun " + year + " tidak ditemukan kasus TPPO di " + place.full() + ".",
                        agreement),
                List.of(meeting, count(place, year, Category.TRAFFICKING, VictimGroup.ANY, 0)));
    }

    private Story regulation(Place place, LocalDate published) {
        int number = 1 + random.nextInt(60);
        int year = published.getYear() - 1;
        String title = "Perlindungan Perempuan dan Anak Korban Kekerasan";
        Fact regulation = new Regulation(
                place.city() ? RegulationType.PERWALI : RegulationType.PERBUP,
                place.code(),
                String.valueOf(number),
                year,
                title,
                RegulationStatus.IN_FORCE,
                null,
                null,
                List.of());
        return new Story(
                place.head() + " " + place.name() + " Terbitkan Aturan Perlindungan Perempuan dan Anak",
                published,
                List.of(
                        place.name() + " – Pemerintah " + place.full() + " telah menetapkan Peraturan " + place.head()
                                + " " + place.name() + " Nomor " + number + " Tahun " + year + " tentang " + title
                                + ".",
                        "Aturan itu mengatur pelaporan, pendampingan, dan rumah aman bagi korban."),
                List.of(regulation));
    }

    private Story initiative(Place place, LocalDate published) {
        int year = published.getYear();
        int units = 3 + random.nextInt(25);
        String unit = place.city() ? "kelurahan" : "desa";
        Rank rank = pick(List.of(Rank.values()));
        String award = place.kind() + " Layak Anak";
        return new Story(
                place.full() + " Raih Predikat " + capital(Fact.code(rank)),
                published,
                List.of(
                        place.name() + " – " + place.full() + " meraih penghargaan " + award + " kategori "
                                + capital(Fact.code(rank)) + " tahun " + year + ".",
                        "Pada tahun " + year + " pemerintah " + place.kind().toLowerCase(Locale.ROOT)
                                + " juga membentuk Perlindungan Anak Terpadu Berbasis Masyarakat (PATBM) di " + units
                                + " "
                                + unit + "."),
                List.of(
                        initiative(InitiativeKind.AWARD, award, place, year, rank, null),
                        initiative(InitiativeKind.COMMUNITY_PROGRAMME, "PATBM", place, year, null, units)));
    }

    static CaseCount count(Place place, int year, Category category, VictimGroup group, long value) {
        return new CaseCount(
                place.code(),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                category,
                group,
                Measure.CASES,
                CaseStatus.REPORTED,
                value,
                Qualifier.EXACT,
                null,
                Register.UNKNOWN,
                Scope.STATISTIC,
                null);
    }

    private static Initiative initiative(
            InitiativeKind kind, String name, Place place, int year, @Nullable Rank rank, @Nullable Integer coverage) {
        return new Initiative(kind, name, place.code(), year, null, rank, coverage, List.of());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
