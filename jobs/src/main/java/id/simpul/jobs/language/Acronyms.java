package id.simpul.jobs.language;

import java.util.Set;

/** Capitals that are hardly anybody's initials wherever they stand. */
final class Acronyms {

    private static final Set<String> KNOWN = Set.of(
            "PMI", "TKI", "TKW", "ABH", "WNI", "WNA", "PSK", "ABK", "ART", "HAM", "NTT", "NTB", "DIY", "DKI", "UPT",
            "PPA", "PPPA", "PNS", "ASN", "TNI", "LSM", "DPR", "KUA", "BPS", "SMP", "SMA", "SMK", "MTS", "KBG", "HIV",
            "TPA", "PAUD", "LBH", "LPA", "LPM", "MUI", "PBB", "RAD", "SOP", "SPM", "KLA", "KIA", "KDR", "PKK", "OPD",
            "SKP", "UMK", "UKM", "NGO", "ODH", "CPM", "LGBT", "KB", "RT", "RW", "RI", "SD", "PT", "CV", "UU", "PP",
            "WA", "HP", "ASI", "TBC", "BOS", "KTP", "NIK", "KK", "TPO", "II", "III", "IV", "VI", "VII", "IX", "XI",
            "XII", "USD", "WIB", "WIT", "KM", "ITE");

    private Acronyms() {}

    static boolean known(String written) {
        return KNOWN.contains(written);
    }
}
