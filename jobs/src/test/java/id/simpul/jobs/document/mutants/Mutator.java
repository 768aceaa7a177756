package id.simpul.jobs.document.mutants;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Damages files: as bytes, inside the parts of an archive, and in the objects of a PDF. The same seed gives the same damage. */
final class Mutator {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private static final List<String> NUMBERS = List.of(
            "0", "-1", "1", "2147483647", "2147483648", "-2147483648", "1400000000", "99999999999999999999", "1e308");

    /** What an attacker would write into a PDF: other lengths, cycles, filters upon filters. */
    private static final List<String[]> PDF = List.of(
            new String[] {"/Count \\d+", "/Count 1400000000"},
            new String[] {"/Length \\d+", "/Length 2147483647"},
            new String[] {"/Length \\d+", "/Length -5"},
            new String[] {"/Filter ?/FlateDecode", "/Filter [/FlateDecode /FlateDecode /ASCIIHexDecode /FlateDecode]"},
            new String[] {"/Filter ?/FlateDecode", "/Filter /LZWDecode"},
            new String[] {
                "/Filter ?/FlateDecode", "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 2000000000 >>"
            },
            new String[] {"/Kids ?\\[ ?\\d+ 0 R", "/Kids [2 0 R 3 0 R 2 0 R"},
            new String[] {"/Parent \\d+ 0 R", "/Parent 1 0 R"},
            new String[] {"/Prev \\d+", "/Prev 0"},
            new String[] {"startxref\\s+\\d+", "startxref 9"},
            new String[] {"/MediaBox ?\\[[^\\]]{0,60}\\]", "/MediaBox [0 0 1e30 1e30]"},
            new String[] {"/Contents (\\d+) 0 R", "/Contents [$1 0 R $1 0 R $1 0 R $1 0 R $1 0 R $1 0 R]"},
            new String[] {"/Resources (\\d+) 0 R", "/Resources 1 0 R"},
            new String[] {"/Width \\d+", "/Width 50000"},
            new String[] {"/Height \\d+", "/Height 50000"},
            new String[] {"\\d+ 0 R", "4 0 R"},
            new String[] {"endobj", ""},
            new String[] {"endstream", "endstrea"});

    private final Random random;

    Mutator(long seed) {
        random = new Random(seed);
    }

    /** One to three damages of kinds that fit the file. */
    byte[] mutate(byte[] file) throws IOException {
        boolean pdf = file.length > 4 && file[0] == '%' && file[1] == 'P';
        byte[] mutant = pdf && random.nextBoolean() ? uncompressed(file) : file;
        for (int i = random.nextInt(3); i >= 0; i--) {
            mutant = once(mutant);
        }
        return mutant;
    }

    private byte[] once(byte[] file) throws IOException {
        boolean zip = file.length > 4 && file[0] == 'P' && file[1] == 'K';
        boolean pdf = file.length > 4 && file[0] == '%' && file[1] == 'P';
        if (zip && random.nextInt(4) > 0) {
            return repacked(file);
        }
        if (pdf && random.nextInt(4) > 0) {
            return random.nextInt(3) == 0 ? numbers(file) : attacked(file);
        }
        return random.nextInt(5) == 0 ? numbers(file) : bytes(file);
    }

    private byte[] bytes(byte[] file) {
        if (file.length < 2) {
            return new byte[] {(byte) random.nextInt()};
        }
        int at = random.nextInt(file.length);
        int length = 1 + random.nextInt(Math.max(1, Math.min(file.length - at, 1 + file.length / 4)));
        return switch (random.nextInt(6)) {
            case 0 -> flipped(file);
            case 1 -> java.util.Arrays.copyOf(file, at);
            case 2 -> joined(file, 0, at, new byte[0], at + length);
            case 3 -> {
                byte[] noise = new byte[length];
                random.nextBytes(noise);
                yield joined(file, 0, at, noise, at);
            }
            case 4 -> joined(file, 0, at + length, java.util.Arrays.copyOfRange(file, at, at + length), at + length);
            default -> {
                byte[] moved = java.util.Arrays.copyOfRange(file, at, at + length);
                byte[] rest = joined(file, 0, at, new byte[0], at + length);
                int to = random.nextInt(rest.length + 1);
                yield joined(rest, 0, to, moved, to);
            }
        };
    }

    private byte[] flipped(byte[] file) {
        byte[] copy = file.clone();
        for (int i = 1 + random.nextInt(1 + copy.length / 500); i > 0; i--) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private static byte[] joined(byte[] file, int from, int to, byte[] middle, int then) {
        byte[] joined = new byte[to - from + middle.length + file.length - then];
        System.arraycopy(file, from, joined, 0, to - from);
        System.arraycopy(middle, 0, joined, to - from, middle.length);
        System.arraycopy(file, then, joined, to - from + middle.length, file.length - then);
        return joined;
    }

    /** Some numbers of the text are others. */
    private byte[] numbers(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        int every = 1 + random.nextInt(200);
        return NUMBER.matcher(text)
                .replaceAll(number -> random.nextInt(every) == 0 ? any(NUMBERS) : number.group())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] attacked(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        String[] attack = any(PDF);
        Pattern place = Pattern.compile(attack[0]);
        List<MatchResult> places = place.matcher(text).results().limit(2000).toList();
        if (places.isEmpty()) {
            return bytes(pdf);
        }
        MatchResult one = any(places);
        String written = place.matcher(one.group()).replaceFirst(attack[1]);
        return (text.substring(0, one.start()) + written + text.substring(one.end()))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Objects as text instead of in compressed streams, where damage can reach them. */
    private static byte[] uncompressed(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    /** One part of the archive is damaged, doubled, renamed or missing. */
    private byte[] repacked(byte[] file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int hit = random.nextInt(20);
        int part = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readNBytes(20 << 20);
                boolean large = content.length > 1000 && random.nextInt(4) == 0;
                if (part++ == hit || large) {
                    write(entry.getName(), content, out);
                } else {
                    put(entry.getName(), content, out);
                }
            }
        } catch (IOException | RuntimeException e) {
            return bytes(file); // damaged before
        }
        return bytes.size() == 0 ? bytes(file) : bytes.toByteArray();
    }

    private void write(String name, byte[] content, ZipOutputStream out) throws IOException {
        switch (random.nextInt(8)) {
            case 0 -> put("../../../" + name, content, out);
            case 1 -> out.flush();
            case 2 -> {
                put(name, content, out);
                put(name + ".copy", content, out);
            }
            case 3, 4 -> put(name, numbers(content), out);
            case 5 -> put(name, repeated(content), out);
            default -> put(name, bytes(content), out);
        }
    }

    /** An element, or what looks like one, many times. */
    private byte[] repeated(byte[] xml) {
        String text = new String(xml, StandardCharsets.ISO_8859_1);
        int start = text.indexOf('<', random.nextInt(Math.max(1, text.length())));
        int end = start < 0 ? -1 : text.indexOf('>', start + random.nextInt(200));
        if (end < 0) {
            return xml;
        }
        return (text.substring(0, end + 1)
                        + text.substring(start, end + 1).repeat(1 + random.nextInt(3000))
                        + text.substring(end + 1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void put(String name, byte[] content, ZipOutputStream out) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
