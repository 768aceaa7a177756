package id.simpul.jobs.language;

import org.jspecify.annotations.Nullable;

/**
 * A person who acts in a public role.
 *
 * @param name without ranks and degrees ("H.", "Drs.", "S.Pd"), in the longest form that the text has
 * @param role as the text gives it, such as "Kepala DP3A Kota Ternate", or null
 */
public record Official(String name, @Nullable String role) {}
