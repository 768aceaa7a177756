package id.simpul.pipeline.generate;

import java.util.List;

/**
 * A kabupaten or kota.
 *
 * @param code Kemendagri code
 * @param kind Kabupaten or Kota
 */
record Place(String code, String kind, String name) {

    static final List<Place> ALL = List.of(
            new Place("12.71", "Kota", "Medan"),
            new Place("18.71", "Kota", "Bandar Lampung"),
            new Place("21.71", "Kota", "Batam"),
            new Place("32.12", "Kabupaten", "Indramayu"),
            new Place("33.02", "Kabupaten", "Banyumas"),
            new Place("33.72", "Kota", "Surakarta"),
            new Place("35.78", "Kota", "Surabaya"),
            new Place("52.03", "Kabupaten", "Lombok Timur"),
            new Place("53.71", "Kota", "Kupang"),
            new Place("61.72", "Kota", "Singkawang"),
            new Place("71.71", "Kota", "Manado"),
            new Place("73.02", "Kabupaten", "Bulukumba"));

    String full() {
        return kind + " " + name;
    }

    boolean city() {
        return kind.equals("Kota");
    }

    String head() {
        return city() ? "Wali Kota" : "Bupati";
    }
}
