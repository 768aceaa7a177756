package id.simpul.jobs.warehouse;

/**
 * Something that breaks a rule of the quality gate.
 *
 * @param rule its name, such as {@code known_region}
 * @param stops whether nothing may be published while it stands; else it is a warning
 * @param factKind {@code case_count} and so on, or {@code source}
 * @param subject the fact's id; where no single fact is meant, the source or the kind of fact
 * @param indonesian what is wrong, for people
 * @param english the same
 */
public record QualityFinding(
        String rule, boolean stops, String factKind, String subject, String indonesian, String english) {}
