package id.simpul.jobs.reconcile.syndication;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What publishers do to a release before they print it; each after cases seen on news sites. */
public enum Editing {
    ANOTHER_HEADLINE {
        @Override
        void edit(List<String> text, Random random) {
            text.set(0, any(HEADLINES, random));
        }
    },
    CUT_AT_THE_END {
        @Override
        void edit(List<String> text, Random random) {
            text.subList(text.size() - 2 - random.nextInt(2), text.size()).clear();
        }
    },
    CUT_IN_THE_MIDDLE {
        @Override
        void edit(List<String> text, Random random) {
            text.remove(3 + random.nextInt(2));
            text.remove(3);
        }
    },
    ANOTHER_LEAD {
        @Override
        void edit(List<String> text, Random random) {
            text.add(1, any(LEADS, random));
        }
    },
    FRAME {
        @Override
        void edit(List<String> text, Random random) {
            text.add(0, any(FRAMES, random));
            text.add(any(FRAMES, random));
            text.add(any(FRAMES, random));
        }
    },
    DATELINE {
        @Override
        void edit(List<String> text, Random random) {
            text.set(1, text.get(1).replaceFirst("^[A-Z]+ - ", any(DATELINES, random)));
        }
    },
    PARAGRAPHS_MOVED {
        @Override
        void edit(List<String> text, Random random) {
            Collections.swap(text, 2, 4);
            Collections.swap(text, 5, 3);
        }
    },
    REWORDED {
        @Override
        void edit(List<String> text, Random random) {
            text.replaceAll(line -> replaced(line, SYNONYMS));
        }
    },
    FIGURES_FOR_WORDS {
        @Override
        void edit(List<String> text, Random random) {
            text.replaceAll(line -> replaced(line, FIGURES));
        }
    },
    FIGURES_AND_WORDS {
        @Override
        void edit(List<String> text, Random random) {
            text.replaceAll(line -> replaced(line, BOTH));
        }
    },
    SPELLED_OUT {
        @Override
        void edit(List<String> text, Random random) {
            text.replaceAll(line -> replaced(line, LONG_FORMS));
        }
    },
    TYPOGRAPHY {
        @Override
        void edit(List<String> text, Random random) {
            text.replaceAll(line -> line.replaceAll("\"([^\"]*)\"", "“$1”")
                    .replace(" - ", " – ")
                    .replace(", ", ",  ")
                    .replace("kabupaten/kota", "kabupaten / kota"));
        }
    },
    SCANNED {
        @Override
        void edit(List<String> text, Random random) {
            text.replaceAll(line -> scanned(line, random));
        }
    },
    CAPITALS {
        @Override
        void edit(List<String> text, Random random) {
            text.replaceAll(line -> line.toUpperCase(Locale.ROOT));
        }
    },
    DAY_TOLD_OTHERWISE {
        @Override
        void edit(List<String> text, Random random) {
            text.replaceAll(line -> line.replaceAll(
                    "(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu) \\(([0-9]+)/([0-9]+)/[0-9]+\\)", "$1 ($2/$3)"));
        }
    },
    YESTERDAY {
        @Override
        void edit(List<String> text, Random random) {
            text.replaceAll(
                    line -> line.replaceAll("(Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu) \\([0-9/]+\\)", "kemarin"));
        }
    },
    REACTION_ADDED {
        @Override
        void edit(List<String> text, Random random) {
            text.addAll(REACTIONS.subList(0, 2 + random.nextInt(2)));
        }
    },
    MISPRINT {
        @Override
        void edit(List<String> text, Random random) {
            int at = 1 + random.nextInt(text.size() - 1);
            text.set(at, text.get(at).replaceFirst("(\\d)(\\d)\\b", "$2$1"));
        }
    },
    NAME_MISSPELLED {
        @Override
        void edit(List<String> text, Random random) {
            text.replaceAll(
                    line -> line.replaceAll("([A-Z][a-z]{4,})o\\b", "$1a").replaceAll("\\bFah", "Fakh"));
        }
    },
    SHORT_NOTICE {
        @Override
        void edit(List<String> text, Random random) {
            text.subList(4, text.size()).clear();
            text.add("Baca selengkapnya pada laman resmi kami.");
        }
    },
    SENTENCES_JOINED {
        @Override
        void edit(List<String> text, Random random) {
            text.replaceAll(line -> line.replaceAll("(?<=[a-z])\\. ([A-Z])", "; $1"));
        }
    },
    ALL_AT_ONCE {
        @Override
        void edit(List<String> text, Random random) {
            DATELINE.edit(text, random);
            CUT_AT_THE_END.edit(text, random);
            ANOTHER_HEADLINE.edit(text, random);
            ANOTHER_LEAD.edit(text, random);
            DAY_TOLD_OTHERWISE.edit(text, random);
            FRAME.edit(text, random);
        }
    };

    private static final List<String> HEADLINES = List.of(
            "Begini Penjelasan Pejabat Soal Data Terbaru",
            "Angkanya Mengejutkan, Warga Diminta Waspada",
            "Kabar Baik dan Pekerjaan Rumah yang Tersisa");
    private static final List<String> LEADS = List.of(
            "Kabar ini datang di tengah kegelisahan warga. Sejak awal pekan, percakapan di warung kopi tak lepas dari soal itu.",
            "Siapa sangka persoalan lama kembali mencuat ke permukaan. Redaksi menerima keterangan resmi pada sore hari.",
            "Upaya melindungi kelompok rentan terus menjadi sorotan. Berikut rangkuman yang kami terima dari humas setempat.");
    private static final List<String> FRAMES = List.of(
            "Ikuti berita terkini kami di saluran WhatsApp dan jangan lupa menyalakan notifikasi.",
            "Hak cipta dilindungi undang-undang. Dilarang memperbanyak isi laman tanpa izin tertulis dari redaksi.",
            "Editor: Redaksi. Sumber: Rilis. Bagikan melalui Facebook, Twitter, dan Telegram.",
            "Berita ini telah tayang dan dapat berubah sewaktu-waktu sesuai perkembangan di lapangan.");
    private static final List<String> DATELINES =
            List.of("Nusakini.example, ", "WARTA DAERAH, 3/4 - ", "Jakarta (Kabar Nusantara) -- ", "");
    private static final List<String> REACTIONS = List.of(
            "Dihubungi terpisah, seorang pegiat dari lembaga bantuan hukum menyambut langkah tersebut dengan catatan.",
            "Ia menilai pemerintah kerap bersemangat di awal lalu lupa menyediakan anggaran pada tahun berikutnya.",
            "Seorang warga yang tinggal tidak jauh dari lokasi mengaku baru mengetahui kabar itu dari media sosial.");
    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("mengatakan", "menyebutkan"),
            Map.entry("sepanjang", "selama"),
            Map.entry("menyatakan", "menegaskan"),
            Map.entry("karena", "lantaran"),
            Map.entry("seluruh", "semua"),
            Map.entry("agar", "supaya"),
            Map.entry("sebelum", "sebelumnya"),
            Map.entry("kata", "ujar"),
            Map.entry("ujar", "tutur"),
            Map.entry("tersebut", "itu"),
            Map.entry("sebanyak", "sejumlah"),
            Map.entry("Sebanyak", "Sejumlah"),
            Map.entry("saat", "ketika"),
            Map.entry("serta", "dan"),
            Map.entry("meminta", "mengimbau"));
    private static final Map<String, String> FIGURES = Map.of(
            "tiga",
            "3",
            "lima",
            "5",
            "empat",
            "4",
            "tujuh",
            "7",
            "delapan",
            "8",
            "sembilan",
            "9",
            "dua",
            "2",
            "enam",
            "6");
    private static final Map<String, String> BOTH = Map.of(
            "tiga", "3 (tiga)", "lima", "5 (lima)", "empat", "4 (empat)", "tujuh", "7 (tujuh)", "12", "12 (dua belas)");
    private static final Map<String, String> LONG_FORMS = Map.of(
            "TPPO", "tindak pidana perdagangan orang",
            "UPTD", "Unit Pelaksana Teknis Daerah",
            "DPRD", "Dewan Perwakilan Rakyat Daerah",
            "Polda", "Kepolisian Daerah",
            "Perbup", "Peraturan Bupati",
            "NTT", "Nusa Tenggara Timur",
            "Rp5 juta", "Rp5.000.000");

    abstract void edit(List<String> text, Random random);

    /** The release as this editing leaves it. */
    public String of(List<String> release, Random random) {
        List<String> text = new ArrayList<>(release);
        edit(text, random);
        return String.join("\n", text);
    }

    private static String any(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    private static String replaced(String line, Map<String, String> words) {
        StringBuilder out = new StringBuilder();
        for (String word : line.split("(?<=[^\\p{L}\\p{N}])|(?=[^\\p{L}\\p{N}])")) {
            out.append(words.getOrDefault(word, word));
        }
        return out.toString();
    }

    /** One character in a hundred is misread. */
    private static String scanned(String line, Random random) {
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < out.length(); i++) {
            if (random.nextInt(100) == 0) {
                out.setCharAt(i, "lIO0c.".charAt(random.nextInt(6)));
            }
        }
        return out.toString();
    }
}
