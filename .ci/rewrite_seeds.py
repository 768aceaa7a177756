#!/usr/bin/env python3
"""Rewrites labelled texts in many ways, labels with them, so that a reader of facts has to read.

    rewrite_seeds.py TEXTS LABELS OUT [--variants 50] [--seed 1]

Each text of TEXTS that has a label in LABELS is written to OUT/docs/NAME_vNN.txt with another town (a kota may become a
kabupaten), province, agency, day with its weekday, years, numbers (some as words), venue and people, and in half of the
variants with two paragraphs exchanged; its label goes to OUT/labels with the same changes. What is replaced is told by
the label and by tables of towns and names, so nothing of the texts stands here. The same seed writes the same files.
"""
import argparse
import csv
import datetime
import json
import pathlib
import random
import re
import shutil
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOWNS = ROOT / "jobs" / "src" / "test" / "resources" / "id" / "simpul" / "jobs" / "rewriting" / "towns.csv"
WEEKDAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"]
MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"]
GIVEN = ["Rustam", "Hartini", "Yohanes", "Lestari", "Bambang", "Nurlaila", "Markus", "Wahyuni", "Sofyan", "Ratnawati", "Darwis", "Endang"]
FAMILY = ["Wicaksono", "Simatupang", "Matondang", "Prasetya", "Lamadjido", "Suryadinata", "Panggabean", "Mokoginta", "Hidayatullah", "Tarigan"]
VENUES = ["Hotel Grand Melati {}", "Aula Kantor Bappeda {}", "Gedung Graha Sejahtera {}", "Ruang Rapat Utama Sekretariat Daerah {}",
          "Hotel Bukit Permai {}", "Ballroom Hotel Citra Nusa {}", "Balai Pertemuan Bhakti Praja {}"]
VILLAGES = ["Sukamaju", "Mekarsari", "Karang Anyar", "Tanjung Sari", "Harapan Baru", "Sidomulyo", "Sumber Rejo", "Bukit Indah", "Pasir Putih",
            "Kebun Kelapa", "Sungai Jernih", "Rawa Makmur"]
OFFICES = [("Dinas Pemberdayaan Perempuan dan Perlindungan Anak", "DP3A"),
           ("Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk dan Keluarga Berencana", "DP3AP2KB"),
           ("Badan Pemberdayaan Perempuan, Perlindungan Anak dan Keluarga Berencana", "BP3AKB"),
           ("Badan Pemberdayaan Perempuan dan Perlindungan Anak", "BP2A")]
UNITS = ["P2TP2A", "UPTD PPA"]
UNIT_NOUNS = {"kasus": "cases", "perkara": "cases", "korban": "cases", "orang": "people", "peserta": "people", "kelurahan": "places",
              "desa": "places", "tki": "others", "variasi": "others"}
SPANS = {"cases": (12, 480), "people": (25, 160), "places": (3, 30), "listed": (3, 7), "others": (120, 9000), "decree": (2, 60)}
ONES = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"]


def in_words(number):
    """Below one hundred."""
    if number < 12:
        return ONES[number]
    if number < 20:
        return ONES[number - 10] + " belas"
    return (ONES[number // 10] + " puluh " + (ONES[number % 10] if number % 10 else "")).strip()


def dotted(number):
    return f"{number:,}".replace(",", ".")


def towns():
    with open(TOWNS, encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def walk(value, key=None):
    """Every (key, leaf) of a label."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from walk(item, name)
    elif isinstance(value, list):
        for item in value:
            yield from walk(item, key)
    else:
        yield key, value


class Rewriting:
    """One variant of one text: the same change for the same thing wherever it stands, in text and label."""

    def __init__(self, text, label, table, random_):
        self.random = random_
        self.kept = []  # what was put in and must not be changed again
        self.numbers, self.lists = {}, {}
        self.words = random_.random() < 0.3
        self.choose_places(label, table)
        self.choose_days(label)
        self.choose_people(label)
        self.venues = {venue: random_.choice(VENUES).format(self.new["name"])
                       for key, venue in walk(label["facts"]) if key == "venue" and venue}
        self.office, self.unit = random_.choice(OFFICES), random_.choice(UNITS)
        self.listed = {int(n) for n in re.findall(r"(\d+) (?:kelurahan|desa) yaitu", text)}

    def choose_places(self, label, table):
        codes = {value for key, value in walk(label["facts"]) if key == "region" and value}
        by_code = {town["code"]: town for town in table}
        named = [by_code[code] for code in sorted(codes) if code in by_code]
        province = next((code for code in sorted(codes) if "." not in code and code != "ID"), None)
        if not named and province is None:
            sys.exit(f"{label['document']}: its label names no region of towns.csv")
        self.old = named[0] if named else next(town for town in table if town["province_code"] == province)
        of_province = all("." not in fact["region"][0] for fact in label["facts"] if isinstance(fact.get("region"), list)) and \
            any(fact.get("region") == province for fact in label["facts"] if province and fact["fact"] == "regulation")
        others = [town for town in table if town["province_code"] != self.old["province_code"] and not town["homonym"]
                  and (town["kind"] == "Kota" or not of_province)]
        self.new = self.random.choice(others)
        self.codes = {self.old["code"]: self.new["code"], self.old["province_code"]: self.new["province_code"]}
        self.regency = self.old["kind"] == "Kota" and self.new["kind"] == "Kabupaten"

    def choose_days(self, label):
        days = [datetime.date.fromisoformat(value) for key, value in walk(label["facts"]) if key in ("date_start", "date") and value]
        latest = max(day.year for day in days)
        self.shift = self.random.randint(-3, max(0, min(2, 2025 - latest)))
        self.year_of = {(day.day, day.month): day.year for day in days}
        self.days = {}
        for key, year in self.year_of.items():
            working = [day for day in (datetime.date(year + self.shift, self.random.randint(1, 12), n) for n in range(13, 29)) if day.weekday() < 5]
            day = self.random.choice(working)
            self.days[key] = (day.day, day.month)

    def choose_people(self, label):
        self.names = {}
        free = self.random.sample(GIVEN, len(GIVEN))
        families = self.random.sample(FAMILY, len(FAMILY))
        for fact in label["facts"]:
            for person in (fact.get("chaired_by") or []) + (fact.get("speakers") or []):
                parts = person["name"].split()
                for i, part in enumerate(parts):
                    last = i == len(parts) - 1 and i > 0
                    self.names.setdefault(part, families.pop() if last else free.pop())

    # --- text

    def keep(self, text):
        self.kept.append(text)
        return f"\x00{len(self.kept) - 1}\x00"

    def text(self, text):
        for old, new in self.venues.items():
            text = text.replace(old, self.keep(new))
        for old, new in self.names.items():
            text = re.sub(rf"\b{re.escape(old)}\b", lambda m: self.keep(new), text)
        for field in ("name", "province", "province_short"):
            text = self.place(text, field)
        text = self.offices(text)
        text = self.villages(text)
        text = self.dates(text)
        text = self.counts(text)
        if self.regency:
            text = self.as_regency(text)
        while "\x00" in text:
            text = re.sub("\x00(\\d+)\x00", lambda m: self.kept[int(m.group(1))], text)
        return text

    def place(self, text, field):
        old, new = self.old[field], self.new[field]

        def put(match):
            found = match.group()
            glued = match.string[max(0, match.start() - 1):match.start()].isalnum() or match.string[match.end():match.end() + 1].isalnum()
            name = new.replace(" ", "") if glued else new
            return self.keep(name.upper() if found.isupper() and len(found) > 3 else name.lower() if found.islower() else name)

        # a short name of three letters would be found inside other words
        edge = r"\b" if len(old) <= 3 else ""
        return re.sub(edge + r"\s?".join(map(re.escape, old.split())) + edge, put, text, flags=re.I)

    def offices(self, text):
        longs = sorted((long for long, _ in OFFICES), key=len, reverse=True)
        text = re.sub("|".join(map(re.escape, longs)), lambda m: self.keep(self.office[0]), text)
        shorts = sorted((short for _, short in OFFICES), key=len, reverse=True)
        text = re.sub(r"\b(?:" + "|".join(shorts) + r")\b", lambda m: self.keep(self.office[1]), text)
        return re.sub(r"\b(?:" + "|".join(UNITS) + r")\b", lambda m: self.keep(self.unit), text)

    def villages(self, text):
        """Names after "N kelurahan yaitu" become as many others as the new number says."""
        def put(match):
            count = self.number("places", int(match.group(1)))
            if match.group(3) not in self.lists:
                taken = {name for names in self.lists.values() for name in names}
                self.lists[match.group(3)] = self.random.sample([name for name in VILLAGES if name not in taken], count)
            names = self.lists[match.group(3)]
            return match.group(1) + match.group(2) + self.keep(", ".join(names[:-1]) + " dan " + names[-1])

        return re.sub(r"(\d+)( (?:kelurahan|desa) yaitu )([^.”\"\n]+)", put, text)

    def dates(self, text):
        def numeric(match):
            weekday, gap, day, month, year = match.groups()
            key = (int(day), int(month))
            if key not in self.days:
                return match.group()
            new_day, new_month = self.days[key]
            new_year = self.year_of[key] + self.shift
            name = WEEKDAYS[datetime.date(new_year, new_month, new_day).weekday()]
            return self.keep(f"{name}{gap}({new_day}/{new_month}" + (f"/{new_year}" if year else "") + ")")

        def written(match):
            key = (int(match.group(1)), MONTHS.index(match.group(2)) + 1)
            if key not in self.days:
                return match.group()
            new_day, new_month = self.days[key]
            return self.keep(f"{new_day} {MONTHS[new_month - 1]} {int(match.group(3)) + self.shift}")

        text = re.sub(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})\b", written, text)
        text = re.sub(rf"({'|'.join(WEEKDAYS)})(\s*)\((\d{{1,2}})/(\d{{1,2}})(?:/(\d{{4}}))?\)", numeric, text)
        return re.sub(r"\b(19|20)\d\d\b", lambda m: self.keep(str(int(m.group()) + self.shift)), text)

    def counts(self, text):
        def counted(match):
            noun = match.group(3).lower()
            number = self.number(UNIT_NOUNS[noun], int(match.group(1).replace(".", "")))
            words = self.words and UNIT_NOUNS[noun] == "cases" and number < 100
            return self.keep(in_words(number) if words else dotted(number)) + match.group(2) + match.group(3)

        text = re.sub(rf"(?<![\d/.,\x00])([1-9]\d{{0,2}}(?:\.\d{{3}})*)(\s+)({'|'.join(UNIT_NOUNS)})\b", counted, text, flags=re.I)
        return re.sub(r"\b(No(?:mor|mer)?\.? ?)(\d+)(?= Tahun)",
                      lambda m: m.group(1) + self.keep(str(self.number("decree", int(m.group(2))))), text)

    def number(self, kind, old):
        if (kind, old) not in self.numbers:
            low, high = SPANS["listed" if kind == "places" and old in self.listed else kind]
            taken = {new for (other, _), new in self.numbers.items() if other == kind}
            self.numbers[kind, old] = self.random.choice([n for n in range(low, high) if n not in taken and n != old])
        return self.numbers[kind, old]

    def as_regency(self, text):
        text = re.sub(r"wali\s?kota", lambda m: "BUPATI" if m.group().isupper() else "Bupati", text, flags=re.I)
        text = re.sub(r"pemkot?\b", lambda m: "Pemkab" if m.group()[0].isupper() else "pemkab", text, flags=re.I)
        text = re.sub(r"(?i)(p)erwa(?:ko|li)\b", r"\1erbup", text)
        text = re.sub(r"\bKota(?= (?:\x00|Layak Anak))", "Kabupaten", text)
        text = re.sub(r"\bPemerintah Kota\b", "Pemerintah Kabupaten", text)
        return re.sub(r"(\x00 |\blagi )kelurahan\b", r"\1desa", text)

    # --- label

    def day(self, iso):
        day = datetime.date.fromisoformat(iso)
        new_day, new_month = self.days.get((day.day, day.month), (day.day, day.month))
        if (day.day, day.month) in ((1, 1), (31, 12)):
            new_day, new_month = day.day, day.month
        return datetime.date(day.year + self.shift, new_month, new_day).isoformat()

    def label(self, value, key=None):
        if isinstance(value, dict):
            return {name: self.label(item, name) for name, item in value.items()}
        if isinstance(value, list):
            return [self.label(item, key) for item in value]
        if value is None or isinstance(value, bool):
            return value
        if key in ("region", "coverage_regions"):
            return self.codes.get(value, value)
        if key in ("date_start", "date_end", "date", "period_start", "period_end", "enacted", "promulgated"):
            return self.day(value)
        if key == "year":
            return value + self.shift
        if key == "value":
            return self.number("cases", value) if value else 0
        if key == "participants_count":
            return self.number("people", value)
        if key == "coverage_count":
            return self.number("places", value)
        if key == "number":
            return str(self.number("decree", int(value)))
        if key == "type":
            return "perbup" if value == "perwali" and self.regency else value
        return self.text(value) if isinstance(value, str) and key not in ("fact", "kind", "category", "document") else value


def exchanged(text, random_):
    """Two paragraphs that follow each other change places: statements, neither dated nor tied to the one before."""
    paragraphs = text.split("\n")
    filled = [i for i, paragraph in enumerate(paragraphs) if len(paragraph) > 80][3:-2]
    tied = re.compile(r"(Ia|Dia|Hal|Untuk itu|Menurut|Dikatakan|Disamping|Sementara|Selain|Sebab|Namun|Pengalaman|Permasalahan|Lanjut)\b|[“\"(]")
    loose = [i for i in filled if not tied.match(paragraphs[i].strip()) and not re.search(r"\d{1,2}/\d{1,2}", paragraphs[i])]
    pairs = list(zip(loose, loose[1:]))
    if pairs:
        a, b = random_.choice(pairs)
        paragraphs[a], paragraphs[b] = paragraphs[b], paragraphs[a]
    return "\n".join(paragraphs)


def folded(text):
    return " ".join(text.split()).lower()


def rewrite(path, label, table, out, variants, seed):
    text = path.read_text(encoding="utf-8")
    for variant in range(variants):
        random_ = random.Random(f"{seed} {path.stem} {variant}")
        rewriting = Rewriting(text, label, table, random_)
        new_text = rewriting.text(text)
        new_label = rewriting.label({k: v for k, v in label.items() if k != "document"})
        for old, new in zip(label["facts"], new_label["facts"]):
            if old.get("quote") and folded(old["quote"]) in folded(text) and folded(new["quote"]) not in folded(new_text):
                sys.exit(f"{path.name} variant {variant}: text and label part at {new['quote']!r}")
        if random_.random() < 0.5:
            new_text = exchanged(new_text, random_)
        name = f"{path.stem}_v{variant:02d}"
        (out / "docs" / f"{name}.txt").write_text(new_text, encoding="utf-8")
        new_label = {"document": f"{name}.txt"} | new_label
        (out / "labels" / f"{name}.json").write_text(json.dumps(new_label, ensure_ascii=False, indent=1), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", type=pathlib.Path)
    parser.add_argument("labels", type=pathlib.Path)
    parser.add_argument("out", type=pathlib.Path)
    parser.add_argument("--variants", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    for folder in ("docs", "labels"):
        shutil.rmtree(arguments.out / folder, ignore_errors=True)
        (arguments.out / folder).mkdir(parents=True)
    table = towns()
    for path in sorted(arguments.labels.glob("*.json")):
        label = json.loads(path.read_text(encoding="utf-8"))
        rewrite(arguments.texts / label["document"], label, table, arguments.out, arguments.variants, arguments.seed)


if __name__ == "__main__":
    main()
