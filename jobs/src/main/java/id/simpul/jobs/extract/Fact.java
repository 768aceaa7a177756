package id.simpul.jobs.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a document states, in the four kinds that Simpul records. Regions are Kemendagri codes ({@code 21.72}), {@code ID}
 * is the nation; null is unknown, never a default.
 */
public sealed interface Fact {

    /** The word for it in JSON and in the warehouse, such as {@code case_count}. */
    String kind();

    @Nullable
    String region();

    /** The lower-case word for an enumeration's constant. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    enum Category {
        TRAFFICKING,
        VIOLENCE,
        DOMESTIC_VIOLENCE,
        SEXUAL_VIOLENCE,
        SEXUAL_HARASSMENT,
        PHYSICAL_VIOLENCE,
        PSYCHOLOGICAL_VIOLENCE,
        NEGLECT,
        EXPLOITATION,
        CHILD_MARRIAGE,
        CHILD_IN_CONFLICT_WITH_LAW,
        CHILD_CUSTODY,
        BULLYING,
        IRREGULAR_MIGRATION,
        DEPORTATION,
        PEOPLE_SMUGGLING,
        ONLINE_VIOLENCE,
        OTHER
    }

    enum VictimGroup {
        WOMEN_AND_CHILDREN,
        WOMEN,
        CHILDREN,
        GIRLS,
        BOYS,
        MEN,
        ANY
    }

    enum Measure {
        CASES,
        VICTIMS,
        PERPETRATORS,
        SUSPECTS,
        REPORTS
    }

    enum CaseStatus {
        REPORTED,
        HANDLED,
        RESOLVED,
        ONGOING,
        PROSECUTED,
        PREVENTED,
        RETURNED
    }

    enum Qualifier {
        EXACT,
        AT_LEAST,
        AT_MOST,
        ABOUT
    }

    enum Register {
        SERVICE_UNIT,
        POLICE,
        COURT,
        MIGRATION,
        COMMISSION,
        NGO,
        OTHER,
        UNKNOWN
    }

    enum Scope {
        STATISTIC,
        INCIDENT
    }

    /**
     * A number of cases or people.
     *
     * @param region the smallest region that the count covers
     * @param periodStart first day counted, or null
     * @param periodEnd last day counted, or null
     * @param reporter the office that the text credits with the number, or null
     * @param part the label of an age band, or null
     */
    record CaseCount(
            @Nullable String region,
            @Nullable LocalDate periodStart,
            @Nullable LocalDate periodEnd,
            Category category,
            VictimGroup victimGroup,
            Measure measure,
            CaseStatus status,
            long value,
            Qualifier qualifier,
            @Nullable String reporter,
            Register register,
            Scope scope,
            @Nullable String part)
            implements Fact {
        @Override
        public String kind() {
            return "case_count";
        }
    }

    /** Codes as in facts: the constant's name in lower case. */
    enum RegulationType {
        UU,
        PERPPU,
        PP,
        PERPRES,
        KEPPRES,
        INPRES,
        PERMEN,
        KEPMEN,
        PERDA,
        QANUN,
        PERDASUS,
        PERDASI,
        PERGUB,
        PERBUP,
        PERWALI,
        KEPGUB,
        KEPBUP,
        KEPWALI,
        INGUB,
        INBUP,
        INWALI,
        SE,
        PERDES,
        PERPOL,
        OTHER
    }

    enum RegulationStatus {
        IN_FORCE,
        DRAFT,
        PLANNED,
        AMENDED,
        REVOKED
    }

    enum RelationKind {
        AMENDS,
        REVOKES,
        IMPLEMENTS,
        CITES
    }

    /** @param region the target's issuer, {@code ID} for national ones, or null */
    record Relation(
            RelationKind kind,
            RegulationType type,
            @Nullable String region,
            @Nullable String number,
            @Nullable Integer year) {}

    /**
     * A legal instrument that the text names.
     *
     * @param region of the issuer
     * @param number as printed, without leading zeros, or null
     * @param title what stands after "tentang", or null
     */
    record Regulation(
            RegulationType type,
            @Nullable String region,
            @Nullable String number,
            @Nullable Integer year,
            @Nullable String title,
            RegulationStatus status,
            @Nullable LocalDate enacted,
            @Nullable LocalDate promulgated,
            List<Relation> relations)
            implements Fact {
        public Regulation {
            relations = List.copyOf(relations);
        }

        @Override
        public String kind() {
            return "regulation";
        }
    }

    enum MeetingKind {
        COORDINATION_MEETING,
        MEETING,
        WORKSHOP,
        DISCUSSION,
        SEMINAR,
        TRAINING,
        OUTREACH,
        DECLARATION,
        VISIT,
        HEARING,
        OTHER
    }

    enum OutcomeType {
        COMMITMENT,
        AGREEMENT,
        RECOMMENDATION,
        PLAN,
        ESTABLISHMENT,
        FINDING
    }

    /** @param name without ranks and degrees */
    record Person(String name, @Nullable String role) {}

    /**
     * @param quote the sentence
     * @param due a date or a year, or null
     */
    record Outcome(
            OutcomeType type,
            String quote,
            @Nullable String actor,
            @Nullable String addressee,
            @Nullable String due) {}

    record Meeting(
            MeetingKind meetingKind,
            @Nullable String title,
            @Nullable LocalDate dateStart,
            @Nullable LocalDate dateEnd,
            @Nullable String region,
            @Nullable String venue,
            @Nullable String organizer,
            List<Person> chairedBy,
            List<Person> speakers,
            @Nullable Integer participantsCount,
            List<String> participants,
            List<Outcome> outcomes)
            implements Fact {
        public Meeting {
            chairedBy = List.copyOf(chairedBy);
            speakers = List.copyOf(speakers);
            participants = List.copyOf(participants);
            outcomes = List.copyOf(outcomes);
        }

        @Override
        public String kind() {
            return "meeting";
        }
    }

    enum InitiativeKind {
        TASK_FORCE,
        SERVICE_UNIT,
        COMMUNITY_PROGRAMME,
        AWARD,
        ACTION_PLAN,
        PROCEDURE,
        HOTLINE,
        INFORMATION_SYSTEM,
        OTHER
    }

    enum Rank {
        PRATAMA,
        MADYA,
        NINDYA,
        UTAMA,
        PARIPURNA
    }

    /**
     * What a region has set up or been given.
     *
     * @param coverageCount such as 18 (kelurahan), or null
     * @param coverageRegions codes of the regions named as covered
     */
    record Initiative(
            InitiativeKind initiativeKind,
            String name,
            @Nullable String region,
            @Nullable Integer year,
            @Nullable LocalDate date,
            @Nullable Rank rank,
            @Nullable Integer coverageCount,
            List<String> coverageRegions)
            implements Fact {
        public Initiative {
            coverageRegions = List.copyOf(coverageRegions);
        }

        @Override
        public String kind() {
            return "initiative";
        }
    }
}
