package id.simpul.jobs.rewriting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** One drawing of everything that a template leaves open, by name. */
final class Slots {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final List<String> GIVEN = List.of(
            "Rustam",
            "Yohanes",
            "Bambang",
            "Markus",
            "Sofyan",
            "Darwis",
            "Hartini",
            "Lestari",
            "Nurlaila",
            "Wahyuni",
            "Ratnawati",
            "Endang");
    private static final List<String> FAMILY = List.of(
            "Wicaksono",
            "Simatupang",
            "Matondang",
            "Prasetya",
            "Lamadjido",
            "Suryadinata",
            "Panggabean",
            "Mokoginta",
            "Hidayatullah",
            "Tarigan");
    private static final List<String> BEFORE = List.of("", "", "H. ", "Drs. ", "Dr. ", "Ir. ", "Dra. ", "Hj. ");
    private static final List<String> AFTER = List.of("", "", ", M.Si", ", S.Sos", ", SE, MM", ", S.Pd, M.Pd", ", SH");
    private static final List<String> HOTELS =
            List.of("Hotel Grand Melati", "Hotel Bukit Permai", "Hotel Citra Nusa", "Hotel Puri Kencana");
    private static final List<String> ROOMS = List.of(
            "Aula Kantor Bappeda",
            "Gedung Graha Sejahtera",
            "Ruang Rapat Sekretariat Daerah",
            "Hotel Grand Melati",
            "Hotel Bukit Permai",
            "Ballroom Hotel Citra Nusa");
    private static final List<String> SITES =
            List.of("WartaKita.example", "KABAR TIMUR", "Suara Rakyat", "PosHarian.example", "Media Nusa");
    private static final List<String[]> OFFICES = List.of(
            new String[] {"Dinas Pemberdayaan Perempuan dan Perlindungan Anak", "DP3A"},
            new String[] {
                "Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana",
                "DP3AP2KB"
            },
            new String[] {"Badan Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana", "BP3AKB"});

    private final RandomGenerator random;
    private final Map<String, String> values = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    Slots(RandomGenerator random, boolean province) {
        this.random = random;
        places(province);
        days();
        numbers();
        person("chair");
        person("speaker");
        put("author", fresh(GIVEN) + " " + fresh(FAMILY));
        String[] office = pick(OFFICES);
        put("agency", office[0]);
        put("agency.short", office[1]);
        put("unit", pick(List.of("P2TP2A", "UPTD PPA", office[1])));
        String rank = pick(List.of("pratama", "madya", "nindya", "utama"));
        put("rank", rank);
        put("Rank", capital(rank));
        put("No", pick(List.of("No", "Nomor", "No.", "Nomer")));
        put("Nomor", pick(List.of("Nomor", "Nomer", "No.")));
    }

    String get(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no slot " + name);
        }
        return value;
    }

    private void places(boolean province) {
        List<Town> towns = Town.ALL.stream()
                .filter(town -> !town.homonym() && (!province || town.city()))
                .toList();
        Town town = pick(towns);
        boolean city = town.city();
        put("town", town.name());
        put("TOWN", town.name().toUpperCase(Locale.ROOT));
        put("kota", town.kind() + " " + town.name());
        put("Kota", town.kind());
        put("Kota.low", town.kind().toLowerCase(Locale.ROOT));
        put("code", town.code());
        put("province", town.province());
        put("province.short", town.provinceShort());
        put("province.code", town.provinceCode());
        put("CAPITAL", town.capital().name().toUpperCase(Locale.ROOT));
        put("capital.code", town.capital().code());
        put("Pemko", city ? pick(List.of("Pemko", "Pemkot")) : "Pemkab");
        put("Walikota", city ? "Walikota" : "Bupati");
        put("WaliKota", city ? "Wali Kota" : "Bupati");
        put("perwako", city ? pick(List.of("perwako", "perwali")) : "perbup");
        put("perwako.type", city ? "perwali" : "perbup");
        put("kelurahan", city ? "kelurahan" : "desa");
        put("venue", pick(ROOMS) + " " + pick(List.of(town.name(), town.kind() + " " + town.name())));
        put("hotel", pick(HOTELS));
        String site = pick(SITES);
        put("site", site);
        put("SITE", site.toUpperCase(Locale.ROOT));
    }

    private void days() {
        int year = 2012 + random.nextInt(13);
        LocalDate day = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        year = day.getYear();
        put("hari", day.getDayOfWeek().getDisplayName(TextStyle.FULL, INDONESIAN));
        put("d", String.valueOf(day.getDayOfMonth()));
        put("m", String.valueOf(day.getMonthValue()));
        put("y", String.valueOf(year));
        put("date", day.toString());
        put("date.in.y3", day.toString());
        for (int i = 0; i < 4; i++) {
            put("y" + i, String.valueOf(year - 3 + i));
        }
        put("target", String.valueOf(year + 5 + random.nextInt(10)));
        LocalDate founded = LocalDate.of(year - 1 - random.nextInt(14), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String month = founded.getMonth().getDisplayName(TextStyle.FULL, INDONESIAN);
        put("founded.long", founded.getDayOfMonth() + " " + month + " " + founded.getYear());
        put("founded.year", String.valueOf(founded.getYear()));
        header(day);
    }

    /** With a day of publication the weekday's year is certain; without one it may stay open. */
    private void header(LocalDate day) {
        boolean told = random.nextBoolean();
        LocalDate published = day.plusDays(random.nextInt(3));
        put("header", told ? "published: " + published + "\n" : "");
        put("header.none", "");
        put("date.maybe", told ? day.toString() : day + "|null");
    }

    private void numbers() {
        boolean words = random.nextInt(3) == 0;
        for (int i = 0; i < 3; i++) {
            number("n" + i, 10 + random.nextInt(490), words);
        }
        number("people", 25 + random.nextInt(150), false);
        number("units", 4 + random.nextInt(30), random.nextInt(4) == 0);
        number("more", 2 + random.nextInt(12), random.nextInt(4) == 0);
        number("teaser", 300 + random.nextInt(20_000), false);
        number("r0", 1 + random.nextInt(25), false);
        number("r1", 1 + random.nextInt(90), false);
    }

    private void number(String name, int value, boolean words) {
        put(name, words ? Spelling.words(value) : Spelling.digits(value));
        put(name + ".value", String.valueOf(value));
    }

    private void person(String name) {
        String given = fresh(GIVEN);
        boolean single = random.nextInt(4) == 0;
        String full = single ? given : given + " " + fresh(FAMILY);
        put(name + ".name", full);
        put(name + ".short", given);
        put(name + ".titled", pick(BEFORE) + full + pick(AFTER));
    }

    private String fresh(List<String> from) {
        String name = pick(from.stream().filter(n -> !names.contains(n)).toList());
        names.add(name);
        return name;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void put(String name, String value) {
        values.put(name, value);
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
