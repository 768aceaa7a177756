package id.simpul.jobs.language;

import org.jspecify.annotations.Nullable;

/**
 * A unit of administration by today's Kemendagri code; {@link #NATION} is Indonesia.
 *
 * @param code dotted, such as {@code 21.72}; {@code ID} for the nation
 * @param parent code of the unit above, null for the nation
 * @param name without its kind, such as Pekalongan
 * @param fullName with its kind, such as Kota Pekalongan
 */
public record Region(String code, @Nullable String parent, Level level, String name, String fullName) {

    public static final Region NATION = new Region("ID", null, Level.NATION, "Indonesia", "Indonesia");

    public enum Level {
        NATION,
        PROVINCE,
        REGENCY,
        CITY,
        DISTRICT,
        KELURAHAN,
        DESA
    }

    /** Whether the other one is this or lies in it. */
    public boolean contains(Region other) {
        return level == Level.NATION || other.code.equals(code) || other.code.startsWith(code + ".");
    }
}
