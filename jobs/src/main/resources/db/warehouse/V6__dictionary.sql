-- What every view and column means, in both languages: data_dictionary reads it back. '*' holds for every view that has
-- the column, a line with the view's name goes before it.

create temporary table glossary (
    view_name text, column_name text, id text, en text, unit text
) on commit drop;

insert into glossary values
('case_counts', null, 'Angka kasus dan orang: satu baris satu angka yang dipegang, dari semua dokumen yang menyebutnya', 'Counts of cases and people: one row a count that is held to be so, out of all documents that tell it', null),
('case_count_sources', null, 'Dokumen yang menyebut tiap angka, dengan kutipannya', 'The documents that tell each count, with the passage', null),
('regulations', null, 'Peraturan; yang tanpa nomor adalah penyebutan yang belum dapat dipastikan nomornya', 'Legal instruments; one without a number is a mention whose number is not known yet', null),
('regulation_relations', null, 'Hubungan antarperaturan: mengubah, mencabut, melaksanakan, merujuk', 'How instruments relate: amends, revokes, implements, cites', null),
('regulation_sources', null, 'Dokumen yang menyebut tiap peraturan', 'The documents that name each instrument', null),
('meetings', null, 'Rapat dan kegiatan; kisah beberapa penerbit tentang satu kegiatan menjadi satu baris', 'Meetings and events; several publishers'' stories of one event are one row', null),
('meeting_outcomes', null, 'Hasil tiap rapat: komitmen, kesepakatan, rekomendasi, rencana, pembentukan, temuan', 'What came out of each meeting: commitments, agreements, recommendations, plans, establishments, findings', null),
('meeting_participants', null, 'Lembaga yang hadir dalam tiap rapat', 'The bodies that attended each meeting', null),
('meeting_sources', null, 'Dokumen yang memberitakan tiap rapat', 'The documents that report each meeting', null),
('initiatives', null, 'Yang dibentuk atau diterima daerah: gugus tugas, unit layanan, program, penghargaan', 'What regions have set up or been given: task forces, service units, programmes, awards', null),
('initiative_sources', null, 'Dokumen yang menyebut tiap inisiatif', 'The documents that tell each initiative', null),
('documents', null, 'Dokumen yang telah dibaca', 'The documents that were read', null),
('regions', null, 'Wilayah menurut kode Kemendagri', 'Regions by their Kemendagri codes', null),
('conflicts', null, 'Fakta yang sumbernya berbeda: satu baris satu fakta, dengan semua nilai dan penyebutnya', 'Facts on which sources differ: one row a fact, with all values and who said them', null),
('coverage', null, 'Apa yang terdengar dari tiap wilayah dan tahun; wilayah tanpa baris bukan berarti nol', 'What was heard of each region and year; a region without a row is silence, not zero', null),
('data_dictionary', null, 'Penjelasan tiap tampilan dan kolom', 'What every view and column means', null),

('*', 'fact_id', 'Pengenal fakta, tetap selamanya', 'Id of the fact, never changes', null),
('*', 'sample', 'Benar bila isi gudang data adalah contoh buatan, bukan data sungguhan', 'True where the warehouse holds invented samples, no real data', null),
('*', 'region_code', 'Kode Kemendagri; ID untuk nasional; kosong bila tidak diketahui', 'Kemendagri code; ID for the nation; null where unknown', null),
('*', 'region_name', 'Nama lengkap wilayah', 'Full name of the region', null),
('*', 'confidence', 'Peluang bahwa isinya benar', 'Probability that it is right', 'probability 0..1'),
('*', 'source_count', 'Jumlah sumber yang saling bebas', 'Number of independent sources', 'sources'),
('*', 'recorded_from', 'Sejak kapan versi ini dipegang gudang data', 'Since when the warehouse holds this version', null),
('*', 'document_id', 'Pengenal dokumen', 'Id of the document', null),
('*', 'url', 'Alamat dokumen; kosong untuk berkas', 'Address of the document; null for files', null),
('*', 'publisher', 'Penerbit', 'Publisher', null),
('*', 'published', 'Hari terbit', 'Day of publication', null),
('*', 'quote', 'Kutipan yang memuatnya, identitas disamarkan; kosong untuk sumber terbatas', 'The passage that carries it, identities masked; null for restricted sources', null),
('*', 'page', 'Halaman, mulai dari 1; kosong bila dokumen tanpa halaman', 'Page, from 1; null for documents without pages', null),
('*', 'independent', 'Benar untuk satu dokumen dari tiap kelompok salinan', 'True for one document of each group of copies', null),
('*', 'conflict', 'Benar bila sumber-sumbernya saling bertentangan', 'True where its sources exclude each other', null),
('*', 'decided_by', 'Aturan yang memilih nilainya; kosong bila tidak ada yang perlu dipilih', 'The rule that chose the value; null where there was nothing to choose', null),
('*', 'meeting_id', 'Pengenal rapat: fact_id di meetings', 'Id of the meeting: fact_id of meetings', null),
('*', 'year', 'Tahun', 'Year', 'calendar year'),
('*', 'title', 'Judul', 'Title', null),

('case_counts', 'region_code', 'Wilayah terkecil yang dicakup angka (kode Kemendagri; ID nasional)', 'Smallest region that the count covers (Kemendagri code; ID the nation)', null),
('case_counts', 'region_level', 'Tingkat wilayah: nation, province, regency, city, district, kelurahan, desa', 'Level of the region: nation, province, regency, city, district, kelurahan, desa', null),
('case_counts', 'province_code', 'Kode provinsi; kosong untuk nasional', 'Code of the province; null for the nation', null),
('case_counts', 'province_name', 'Nama provinsi', 'Name of the province', null),
('case_counts', 'period_start', 'Hari pertama yang dihitung; kosong bila teks tidak menyebut periode', 'First day counted; null where the text gives no period', null),
('case_counts', 'period_end', 'Hari terakhir yang dihitung, termasuk hari itu', 'Last day counted, inclusive', null),
('case_counts', 'register', 'Buku siapa: service_unit, police, court, migration, commission, ngo, other, unknown. Register berbeda menghitung hal berbeda: jangan dijumlahkan', 'Whose book: service_unit, police, court, migration, commission, ngo, other, unknown. Registers count different things: do not add them', null),
('case_counts', 'scope', 'statistic (angka suatu periode) atau incident (korban dan tersangka satu peristiwa)', 'statistic (a count of a period) or incident (victims and suspects of one told case)', null),
('case_counts', 'part', 'Label kelompok umur; kosong untuk keseluruhan', 'Label of an age band; null for the whole', null),
('case_counts', 'category', 'Kode jenis kasus', 'Code of what is counted', null),
('case_counts', 'category_name', 'Nama jenis kasus dalam bahasa Indonesia', 'Indonesian name of the category', null),
('case_counts', 'victim_group', 'Kelompok korban: women_and_children, women, children, girls, boys, men, any', 'Victim group: women_and_children, women, children, girls, boys, men, any', null),
('case_counts', 'measure', 'Yang dihitung: cases, victims, perpetrators, suspects, reports', 'What is counted: cases, victims, perpetrators, suspects, reports', null),
('case_counts', 'status', 'Status penanganan: reported, handled, resolved, ongoing, prosecuted, prevented, returned', 'State of handling: reported, handled, resolved, ongoing, prosecuted, prevented, returned', null),
('case_counts', 'value', 'Angkanya; nol adalah fakta tersendiri', 'The number; zero is a fact of its own', 'as measure says'),
('case_counts', 'qualifier', 'exact, at_least, at_most atau about', 'exact, at_least, at_most or about', null),
('case_counts', 'suppressed', 'Benar bila angkanya disembunyikan demi kerahasiaan', 'True where the number is withheld for confidentiality', null),
('case_counts', 'reporter', 'Instansi yang menurut teks menyampaikan angka itu', 'The office that the text credits with the number', null),
('case_counts', 'review', 'Tinjauan manusia: none, accepted, corrected', 'Review by a person: none, accepted, corrected', null),
('case_count_sources', 'value', 'Angka menurut dokumen itu', 'The number as this document tells it', 'as measure says'),
('regulations', 'identifier', 'Pengenal baku id/jenis/wilayah/tahun/nomor; kosong bila tanpa nomor', 'Standard identifier id/type/region/year/number; null without a number', null),
('regulations', 'type', 'Kode jenis peraturan', 'Code of the type of instrument', null),
('regulations', 'type_name', 'Nama jenis peraturan dalam bahasa Indonesia', 'Indonesian name of the type', null),
('regulations', 'region_code', 'Wilayah penerbit (kode Kemendagri; ID nasional)', 'Region of the issuer (Kemendagri code; ID the nation)', null),
('regulations', 'number', 'Nomor sebagaimana tercetak, tanpa nol di depan', 'Number as printed, without leading zeros', null),
('regulations', 'year', 'Tahun dalam nomor peraturan', 'Year of the instrument''s number', 'calendar year'),
('regulations', 'title', 'Yang tertulis setelah "tentang"', 'What stands after "tentang"', null),
('regulations', 'status', 'in_force, draft, planned, amended, revoked', 'in_force, draft, planned, amended, revoked', null),
('regulations', 'amended_by', 'Pengenal peraturan yang mengubahnya, dipisah titik koma', 'Identifiers of the instruments that amend it, separated by semicolons', null),
('regulations', 'revoked_by', 'Pengenal peraturan yang mencabutnya, dipisah titik koma', 'Identifiers of the instruments that revoke it, separated by semicolons', null),
('regulations', 'first_mentioned', 'Hari terbit dokumen tertua yang menyebutnya', 'Day of publication of the oldest document that names it', null),
('regulations', 'enacted', 'Tanggal ditetapkan', 'Day of enactment', null),
('regulations', 'promulgated', 'Tanggal diundangkan', 'Day of promulgation', null),
('regulation_relations', 'kind', 'amends, revokes, implements, cites', 'amends, revokes, implements, cites', null),
('regulation_relations', 'target_fact_id', 'fact_id peraturan yang dituju; kosong bila tidak ada dokumen yang membicarakannya sendiri', 'fact_id of the target; null where no document speaks of it by itself', null),
('regulation_relations', 'target_identifier', 'Pengenal baku peraturan yang dituju', 'Standard identifier of the target', null),
('meetings', 'kind', 'Kode jenis kegiatan', 'Code of the kind of event', null),
('meetings', 'date_start', 'Hari pertama', 'First day', null),
('meetings', 'date_end', 'Hari terakhir', 'Last day', null),
('meetings', 'region_code', 'Wilayah tempat kegiatan (kode Kemendagri)', 'Region where it was held (Kemendagri code)', null),
('meetings', 'venue', 'Tempat', 'Venue', null),
('meetings', 'organizer', 'Penyelenggara', 'Host body', null),
('meetings', 'chaired_by', 'Yang memimpin atau membuka: nama, jabatan; dipisah titik koma', 'Who led or opened it: name, role; separated by semicolons', null),
('meetings', 'participants_count', 'Jumlah peserta', 'Number of participants', 'people'),
('meeting_outcomes', 'position', 'Urutan, mulai dari 1', 'Place in the list, from 1', null),
('meeting_outcomes', 'type', 'commitment, agreement, recommendation, plan, establishment, finding', 'commitment, agreement, recommendation, plan, establishment, finding', null),
('meeting_outcomes', 'text', 'Kalimatnya, identitas disamarkan', 'The sentence, identities masked', null),
('meeting_outcomes', 'actor', 'Siapa yang akan bertindak', 'Who is to act', null),
('meeting_outcomes', 'addressee', 'Kepada siapa ditujukan', 'Whom it is addressed to', null),
('meeting_outcomes', 'due', 'Batas waktu: tanggal atau tahun', 'When it is due: a date or a year', null),
('meeting_outcomes', 'fulfilled_by', 'fact_id yang memenuhinya; belum diisi', 'fact_id that fulfils it; not filled yet', null),
('meeting_participants', 'name', 'Nama lembaga menurut teks', 'Name of the body as told', null),
('meeting_participants', 'agency_code', 'Singkatan baku lembaga; kosong bila tidak dikenal', 'Standard acronym of the body; null where unknown', null),
('initiatives', 'kind', 'Kode jenis inisiatif', 'Code of the kind of initiative', null),
('initiatives', 'name', 'Nama menurut teks', 'Name as told', null),
('initiatives', 'year', 'Tahun dibentuk atau diterima', 'Year when it was set up or given', 'calendar year'),
('initiatives', 'date', 'Tanggal dibentuk atau diterima', 'Day when it was set up or given', null),
('initiatives', 'rank', 'Peringkat penghargaan: pratama, madya, nindya, utama, paripurna', 'Rank of an award: pratama, madya, nindya, utama, paripurna', null),
('initiatives', 'coverage_count', 'Jumlah satuan yang dicakup, misalnya kelurahan', 'Number of units covered, such as kelurahan', 'units'),
('initiatives', 'coverage_regions', 'Kode wilayah yang dicakup, dipisah titik koma', 'Codes of the regions covered, separated by semicolons', null),
('documents', 'source_id', 'Pengenal sumber', 'Id of the source', null),
('documents', 'title', 'Judul, identitas disamarkan', 'Headline, identities masked', null),
('documents', 'fetched', 'Saat diambil', 'When it was fetched', null),
('documents', 'media_type', 'Jenis berkas', 'Media type', null),
('documents', 'language', 'Bahasa (ISO 639-1)', 'Language (ISO 639-1)', null),
('documents', 'syndication_group', 'Dokumen sekelompok dihitung sebagai satu sumber', 'Documents of one group count as one source', null),
('regions', 'code', 'Kode Kemendagri bertitik; ID nasional', 'Dotted Kemendagri code; ID the nation', null),
('regions', 'parent_code', 'Kode wilayah di atasnya', 'Code of the region above', null),
('regions', 'level', 'nation, province, regency, city, district, kelurahan, desa', 'nation, province, regency, city, district, kelurahan, desa', null),
('regions', 'name', 'Nama tanpa jenis wilayah', 'Name without its kind', null),
('regions', 'full_name', 'Nama dengan jenis wilayah', 'Name with its kind', null),
('regions', 'latitude', 'Lintang titik tengah (WGS 84)', 'Latitude of the centroid (WGS 84)', 'degrees'),
('regions', 'longitude', 'Bujur titik tengah (WGS 84)', 'Longitude of the centroid (WGS 84)', 'degrees'),
('conflicts', 'kind', 'Jenis fakta: case_count, regulation, meeting, initiative', 'Kind of fact: case_count, regulation, meeting, initiative', null),
('conflicts', 'what', 'Fakta yang mana', 'Which fact', null),
('conflicts', 'chosen', 'Nilai yang dipilih', 'The value that was chosen', null),
('conflicts', 'said', 'Nilai menurut tiap penerbit', 'The values, and who said them', null),
('coverage', 'documents', 'Dokumen yang membicarakannya', 'Documents that speak of it', 'documents'),
('coverage', 'case_counts', 'Jumlah angka kasus', 'Number of case counts', 'facts'),
('coverage', 'regulations', 'Jumlah peraturan', 'Number of regulations', 'facts'),
('coverage', 'meetings', 'Jumlah rapat', 'Number of meetings', 'facts'),
('coverage', 'last_heard', 'Hari terbit dokumen terakhir', 'Day of publication of the last document', null),
('data_dictionary', 'view_name', 'Nama tampilan', 'Name of the view', null),
('data_dictionary', 'column_name', 'Nama kolom; kosong untuk tampilan itu sendiri', 'Name of the column; null for the view itself', null),
('data_dictionary', 'position', 'Urutan kolom; 0 untuk tampilan itu sendiri', 'Place of the column; 0 for the view itself', null),
('data_dictionary', 'type', 'Tipe data PostgreSQL', 'PostgreSQL type', null),
('data_dictionary', 'unit', 'Satuan; kosong bila tidak ada', 'Unit; null where there is none', null),
('data_dictionary', 'description_id', 'Penjelasan dalam bahasa Indonesia', 'Description in Indonesian', null),
('data_dictionary', 'description_en', 'Penjelasan dalam bahasa Inggris', 'Description in English', null);

do $$
declare
    entry record;
begin
    for entry in
        select c.relname as view_name, a.attname as column_name, g.id, g.en, g.unit
        from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
        join lateral (
            select * from glossary g
            where g.column_name = a.attname and g.view_name in (c.relname, '*')
            order by g.view_name = '*' limit 1) g on true
        where c.relnamespace = 'research'::regnamespace and c.relkind = 'v'
    loop
        execute format('comment on column research.%I.%I is %L', entry.view_name, entry.column_name,
            'id: ' || entry.id || ' | en: ' || entry.en || coalesce(' | unit: ' || entry.unit, ''));
    end loop;
    for entry in select * from glossary where column_name is null loop
        execute format('comment on view research.%I is %L', entry.view_name, 'id: ' || entry.id || ' | en: ' || entry.en);
    end loop;
end
$$;
