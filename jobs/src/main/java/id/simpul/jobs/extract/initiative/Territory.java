package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which region an initiative belongs to, and which small ones it covers. */
final class Territory {

    private static final WordTable WORDS = WordTable.of(Territory.class, "territory.csv");

    private static final Set<Level> GOVERNED = Set.of(Level.PROVINCE, Level.REGENCY, Level.CITY);
    private static final Set<Level> LOCAL = Set.of(Level.REGENCY, Level.CITY);
    private static final Set<Level> SMALL = Set.of(Level.DISTRICT, Level.KELURAHAN, Level.DESA);
    private static final Pattern OF = Pattern.compile("[\\s(]{0,2}(?:(?:di|untuk|se-?)\\s)?(?:tingkat\\s|wilayah\\s)?");

    private static final Pattern CAPITAL = Pattern.compile("ibu\\s?kota (?:provinsi |propinsi |kabupaten )?$");
    private static final int LEAD = 24;

    /** Length of the code of a kabupaten or kota. */
    private static final int REGENCY = "00.00".length();

    private static final int MOST_COVERED = 300;

    /** "bersama BP3MI", "didukung Yayasan": behind it stands who helps. */
    private static final Pattern PARTNER = Pattern.compile(
            "\\b(?:bekerja\\s?sama dengan|" + WORDS.any("partner") + ")\\s(?:oleh\\s)?(?:[^\\s,;.]{1,18}\\s){0,4}$");

    private static final int PARTNER_REACH = 90;

    private static final Pattern OFFICE =
            Pattern.compile("\\b(?:dis[a-z]{3,}|dp\\w{2,8}|polres\\w*|" + WORDS.any("office") + ")\\b[^,;.]{0,40}$");

    private final Reading reading;
    private final Sections sections;
    private final FoundingVillages villages;

    Territory(Reading reading) {
        this.reading = reading;
        sections = new Sections(reading);
        villages = new FoundingVillages(reading);
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
        Region level = villages.level(here, name);
        if (level != null) {
            return level;
        }
        Region own = villages.own(here, name);
        if (own != null) {
            return own;
        }
        Region officer = villages.officer(sentence, name.start());
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
        Region village = villages.ofDocument(sentence, name.start());
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

    @Nullable
    Region home() {
        return reading.homes().isEmpty() ? null : reading.homes().get(0);
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

    /** The village that has it ("di tingkat Nagari X"), or whose government does it ("Pemerintah Desa Nita menggelar …"); or null. */
    @Nullable
    Region village(Span sentence, Span name) {
        Region level = villages.level(in(sentence), name);
        return level != null ? level : villages.government(sentence, name.start());
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
