package id.simpul.connectors.source;

import java.util.Optional;

/** The codes that a source's home may have; who knows the table of regions tells. */
@FunctionalInterface
public interface RegionCodes {

    /** For where no table is at hand: any code. */
    RegionCodes ANY = Optional::of;

    /** The code of today of the region that has or had this one; empty where none has. */
    Optional<String> today(String code);
}
