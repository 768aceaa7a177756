package id.simpul.pipeline.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Under which licence a release is given away. */
public enum Licence {
    CC0_1_0("CC0-1.0", "Creative Commons Zero 1.0 Universal", "https://creativecommons.org/publicdomain/zero/1.0/"),
    CC_BY_4_0("CC-BY-4.0", "Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    CC_BY_SA_4_0(
            "CC-BY-SA-4.0",
            "Creative Commons Attribution-ShareAlike 4.0",
            "https://creativecommons.org/licenses/by-sa/4.0/"),
    CC_BY_NC_4_0(
            "CC-BY-NC-4.0",
            "Creative Commons Attribution-NonCommercial 4.0",
            "https://creativecommons.org/licenses/by-nc/4.0/"),
    ODBL_1_0("ODbL-1.0", "Open Database License 1.0", "https://opendatacommons.org/licenses/odbl/1-0/");

    private final String identifier;
    private final String title;
    private final String url;

    Licence(String identifier, String title, String url) {
        this.identifier = identifier;
        this.title = title;
        this.url = url;
    }

    /** @param identifier as SPDX writes it, in whatever case */
    public static Optional<Licence> of(String identifier) {
        return Arrays.stream(values())
                .filter(licence -> licence.identifier
                        .toLowerCase(Locale.ROOT)
                        .equals(identifier.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** As SPDX writes it. */
    public String identifier() {
        return identifier;
    }

    String title() {
        return title;
    }

    String url() {
        return url;
    }
}
