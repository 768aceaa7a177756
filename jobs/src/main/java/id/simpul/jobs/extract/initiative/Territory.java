package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which region an initiative belongs to, and which small ones it covers. */
final class Territory {

    private static final Set<Level> GOVERNED = Set.of(Level.PROVINCE, Level.REGENCY, Level.CITY);
    private static final Set<Level> LOCAL = Set.of(Level.REGENCY, Level.CITY);
    private static final Set<Level> SMALL = Set.of(Level.DISTRICT, Level.KELURAHAN, Level.DESA);
    private static final Pattern OF = Pattern.compile("[\\s(]{0,2}(?:(?:di|untuk|se-?)\\s)?(?:tingkat\\s|wilayah\\s)?");

    private static final Pattern CAPITAL = Pattern.compile("ibu\\s?kota (?:provinsi |propinsi |kabupaten )?$");
    private static final int LEAD = 24;

    /** Length of the code of a kabupaten or kota. */
    private static final int REGENCY = "00.00".length();

    private static final int MOST_COVERED = 300;

    /** "Desa Nita membentuk", "Kelurahan Batu Merah juga telah membentuk" */
    private static final Pattern SUBJECT = Pattern.compile(
            "\\s(?:(?:akan|telah|sudah|juga|kini|lebih dulu|bahkan|pun|sendiri)\\s){0,3}(?:mem|men|meng|me|punya|bentuk|dirikan)\\p{Ll}{0,14}\\s(?:\\p{Ll}{1,14}\\s){0,2}");

    /** "Desa Binaan Imigrasi di Desa …": where it stands, not whose it is. */
    private static final Pattern LED_TO = Pattern.compile("\\b(?:di|se|untuk)\\s(?:\\p{Lu}\\p{L}+\\s)?$");

    private static final Pattern APPOSED =
            Pattern.compile("\\s?(?:\\(\\p{L}+\\))?[\\s,()]{1,4}(?:Provinsi\\s|Prov\\.\\s)?");

    private static final Set<Level> VILLAGES = Set.of(Level.KELURAHAN, Level.DESA);

    /** "bersama BP3MI", "didukung Yayasan": behind it stands who helps. */
    private static final Pattern PARTNER = Pattern.compile(
            "\\b(?:bersama(?: dengan)?|didukung|difasilitasi|dibantu|menggandeng|bekerja\\s?sama dengan|kerja sama dengan|bermitra dengan|didampingi|disaksikan|dihadiri)\\s(?:oleh\\s)?(?:[^\\s,;.]{1,18}\\s){0,4}$");

    private static final int PARTNER_REACH = 90;

    private final Reading reading;
    private final Sections sections;

    Territory(Reading reading) {
        this.reading = reading;
        sections = new Sections(reading);
    }

    /** The region, or null where nothing tells it. */
    @Nullable
    Region of(Span name, Span sentence) {
        List<Mention<Region>> here = in(sentence);
        for (Mention<Region> mention : here) {
            boolean named = name.contains(mention.span())
                    || mention.span().start() >= name.end()
                            && OF.matcher(reading.text()
                                            .substring(
                                                    name.end(), mention.span().start())
                                            .toLowerCase(Locale.ROOT))
                                    .matches();
            if (named && GOVERNED.contains(mention.value().level())) {
                return mention.value();
            }
        }
        Region own = small(here, name);
        if (own != null) {
            return own;
        }
        Region officer = village(OFFICER, sentence, name.start());
        if (officer != null) {
            return officer;
        }
        Region subject = subject(Reading.in(here, new Span(0, name.start())), sentence);
        Region around = around(sentence, name.end());
        if (around != null && (subject == null || !subject.contains(around) || !governs(here, subject))) {
            return around;
        }
        if (subject != null) {
            return subject;
        }
        Region village = village(sentence, name.start());
        return village != null ? village : teller(sentence, name.end());
    }

    /** Whether the sentence names a governed region. */
    boolean tells(Span sentence) {
        return in(sentence).stream()
                .anyMatch(mention -> GOVERNED.contains(mention.value().level()));
    }

    /** Who does it: the last region before the name but those of partners ("bersama BP3MI Jateng"), where there are others. */
    private @Nullable Region subject(List<Mention<Region>> before, Span sentence) {
        List<Mention<Region>> own = before.stream()
                .filter(mention -> !PARTNER.matcher(reading.text()
                                .substring(
                                        Math.max(
                                                sentence.start(), mention.span().start() - PARTNER_REACH),
                                        mention.span().start())
                                .toLowerCase(Locale.ROOT))
                        .find())
                .toList();
        boolean governed = own.stream()
                .anyMatch(mention -> mention.rule().equals("region.government")
                        || OFFICE.matcher(reading.text()
                                        .substring(
                                                Math.max(
                                                        sentence.start(),
                                                        mention.span().start() - PARTNER_REACH),
                                                mention.span().start())
                                        .toLowerCase(Locale.ROOT))
                                .find());
        Region subject = governed ? reading.last(own, GOVERNED) : government(before, own);
        return subject != null ? subject : reading.last(before, GOVERNED);
    }

    /** Of a society that works with a government the latter's region ("PKPA Nias bersama Pemkot Gunungsitoli"). */
    private @Nullable Region government(List<Mention<Region>> all, List<Mention<Region>> own) {
        return all.stream()
                .filter(mention -> mention.rule().equals("region.government")
                        && GOVERNED.contains(mention.value().level()))
                .map(Mention::value)
                .findFirst()
                .orElseGet(() -> reading.last(own, GOVERNED));
    }

    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:dinas|dis[a-z]{3,}|dp\\w{2,8}|badan|bupati|wali ?kota|gubernur|kepala|camat|sekda|polres\\w*|polda|kejaksaan|kejari|uptd|pemerintah|di|kabupaten|kota|kemenag|kantor|pengadilan)\\b[^,;.]{0,40}$");

    /** Whether the region's government is named, not only something that lies in it or bears its name. */
    private static boolean governs(List<Mention<Region>> here, Region region) {
        return here.stream()
                .anyMatch(mention ->
                        mention.value().equals(region) && mention.rule().equals("region.government"));
    }

    /** Of whoever tells it: of the heading, of the speaker, of the places that it covers, else of the document. */
    private @Nullable Region teller(Span sentence, int behind) {
        Region teller = sections.under(sentence.start());
        teller = teller != null ? teller : sections.speaker(sentence);
        if (teller == null) {
            List<Region> around = covered(sentence, behind).stream()
                    .map(code -> code.substring(0, REGENCY))
                    .distinct()
                    .flatMap(code -> Regions.byCode(code).stream())
                    .toList();
            Region home = home();
            // villages of the same names stand in other kabupaten too: the document's own region decides
            boolean open =
                    home == null || around.size() == 1 && around.get(0).code().startsWith(home.code());
            teller = around.size() == 1 && open ? around.get(0) : home;
        }
        return teller;
    }

    /** The kecamatan or village whose the body is by its name ("Satgas PPA Kecamatan Alok"), or the village that founds it. */
    private @Nullable Region small(List<Mention<Region>> here, Span name) {
        String text = reading.text();
        boolean one = here.stream()
                        .filter(mention -> VILLAGES.contains(mention.value().level()))
                        .count()
                < 2;
        for (Mention<Region> mention : here) {
            Span place = mention.span();
            Level level = mention.value().level();
            boolean within = name.contains(place)
                    && SMALL.contains(level)
                    && !LED_TO.matcher(text.substring(name.start(), place.start()))
                            .find()
                    && (VILLAGES.contains(level) || here.get(here.size() - 1) == mention)
                    && one;
            boolean founder = VILLAGES.contains(level)
                    && place.end() < name.start()
                    && SUBJECT.matcher(text.substring(place.end(), name.start()))
                            .matches()
                    && one;
            if (within || founder) {
                return mention.value();
            }
        }
        return null;
    }

    @Nullable
    Region home() {
        return reading.homes().isEmpty() ? null : reading.homes().get(0);
    }

    /** The regions that stand before a place as its subject, the last one and those joined to it by "dan" and commas. */
    List<Region> subjects(Span sentence, int before) {
        List<Region> subjects = new ArrayList<>();
        int end = -1;
        for (Mention<Region> mention : in(sentence)) {
            if (mention.span().start() >= before
                    || !GOVERNED.contains(mention.value().level())) {
                continue;
            }
            String between =
                    end < 0 ? "" : reading.text().substring(end, mention.span().start());
            if (end >= 0 && APPOSED.matcher(between).matches() && within(subjects, mention.value())) {
                end = mention.span().end();
                continue; // "Kabupaten Sikka, Nusa Tenggara Timur,"
            }
            if (end >= 0 && !between.matches("(?:,|\\s|dan|serta|Pemkab|Pemkot){1,12}")) {
                subjects.clear();
            }
            subjects.add(mention.value());
            end = mention.span().end();
        }
        Region main = home();
        return subjects.isEmpty() && main != null ? List.of(main) : subjects;
    }

    private static boolean within(List<Region> subjects, Region around) {
        Region last = subjects.isEmpty() ? null : subjects.get(subjects.size() - 1);
        return last != null && around.level() == Level.PROVINCE && !last.equals(around) && around.contains(last);
    }

    /** Codes of the kecamatan, kelurahan and desa that a sentence names behind a place; of "Kelurahan A (Kecamatan B)" the smaller. */
    List<String> covered(Span sentence, int behind) {
        List<String> codes = in(sentence).stream()
                .filter(mention -> mention.span().start() >= behind
                        && SMALL.contains(mention.value().level()))
                .map(mention -> mention.value().code())
                .distinct()
                .limit(MOST_COVERED)
                .toList();
        return codes.stream()
                .filter(code -> codes.stream().noneMatch(other -> other.startsWith(code + ".")))
                .toList();
    }

    /** Of what is set up in villages the region that the sentence puts these in, wherever whoever did it sits; or null. */
    private @Nullable Region around(Span sentence, int behind) {
        List<String> codes = covered(sentence, behind);
        return codes.isEmpty()
                ? null
                : in(sentence).stream()
                        .filter(mention -> mention.span().start() >= behind)
                        .map(Mention::value)
                        .filter(region -> LOCAL.contains(region.level())
                                && codes.stream().allMatch(code -> code.startsWith(region.code() + ".")))
                        .findFirst()
                        .orElse(null);
    }

    /** The village whose government does it ("Pemerintah Desa Nita, Kecamatan Alok, menggelar …"), or null. */
    @Nullable
    Region villageGovernment(Span sentence, int before) {
        return village(VILLAGE_GOVERNMENT, sentence, before);
    }

    private @Nullable Region village(Pattern government, Span sentence, int before) {
        Region found = null;
        for (Mention<Region> mention :
                Reading.in(reading.regions(), new Span(sentence.start(), Math.max(before, sentence.start())))) {
            int start = mention.span().start();
            String lead = reading.text()
                    .substring(
                            Math.max(0, start - LEAD),
                            Math.min(start + LEAD, reading.text().length()))
                    .toLowerCase(Locale.ROOT);
            if (VILLAGES.contains(mention.value().level())
                    && government.matcher(lead).find()) {
                found = found == null ? mention.value() : found;
            } else if (mention.rule().equals("region.government")) {
                return null;
            }
        }
        return found;
    }

    /** "Pemerintah Desa Nita", "Lurah Batu Merah" */
    private static final Pattern OFFICER = Pattern.compile(
            "\\b(?:pemerintah (?:desa|kelurahan|kalurahan|gampong|nagari|kampung|pekon)|pemdes|pemkel|lurah|wali nagari)\\s\\p{L}");

    private static final Pattern VILLAGE_GOVERNMENT = Pattern.compile(
            "\\b(?:pemerintah|pemerintahan|pemdes|pemkel)\\s(?:desa|kelurahan|kalurahan|gampong|nagari|kampung|pekon)?");

    /** "Desa juga membentuk …": the village that the document is about. */
    private @Nullable Region village(Span sentence, int before) {
        String lead = reading.text().substring(sentence.start(), before);
        boolean bare = lead.matches("(?s)(?:Desa|Pemerintah desa|Pemdes),?\\s(?!\\p{Lu}).{0,80}");
        return bare
                ? reading.regions().stream()
                        .map(Mention::value)
                        .filter(region -> region.level() == Level.DESA)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Of "Palu, ibu kota Provinsi Sulawesi Tengah (Sulteng)" only the town: the province tells where it lies. */
    private List<Mention<Region>> in(Span sentence) {
        List<Mention<Region>> here = Reading.in(reading.regions(), sentence);
        Set<Region> around = new HashSet<>();
        for (Mention<Region> mention : here) {
            int start = mention.span().start();
            String lead = reading.text().substring(Math.max(0, start - LEAD), start);
            if (CAPITAL.matcher(lead.toLowerCase(Locale.ROOT)).find()) {
                around.add(mention.value());
            }
        }
        return around.isEmpty()
                ? here
                : here.stream()
                        .filter(mention -> !around.contains(mention.value()))
                        .toList();
    }
}
