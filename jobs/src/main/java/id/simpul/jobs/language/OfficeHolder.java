package id.simpul.jobs.language;

/**
 * An office and who holds it.
 *
 * @param start first word of both
 * @param end word behind both
 */
record OfficeHolder(String role, PersonName name, int start, int end, String rule) {}
