-- Dimensions and settings. Their rows come from CSV files at every migration, so that a corrected file corrects them.

create schema if not exists evidence;
create schema if not exists research;
create schema if not exists ops;
create schema if not exists batch;

comment on schema evidence is 'What single documents say. | Perkataan tiap dokumen.';
comment on schema warehouse is 'What is held to be so, with its history. | Fakta yang dipegang, beserta riwayatnya.';
comment on schema research is 'The views for researchers. | Tampilan untuk peneliti.';
comment on schema ops is 'Runs, source health, reviews, audit. | Jalannya proses, kesehatan sumber, tinjauan, audit.';
comment on schema batch is 'Spring Batch''s own tables. | Tabel milik Spring Batch.';

create table warehouse.setting (
    name  text primary key,
    value text not null,
    note  text not null
);
insert into warehouse.setting (name, value, note) values
    ('research_confidence', '0.8', 'research shows facts at this confidence or more, and reviewed ones'),
    ('sample', 'false', 'true in a warehouse of invented sample documents; every view of research shows it');

create table warehouse.reference_load (
    name    text primary key,
    sha256  text not null
);
comment on table warehouse.reference_load is
    'Which file each dimension was loaded from. | Berkas asal tiap dimensi.';

create table warehouse.dim_region (
    code          text primary key,
    parent_code   text,
    province_code text,
    level         text not null
        check (level in ('nation', 'province', 'regency', 'city', 'district', 'kelurahan', 'desa')),
    name          text not null,
    full_name     text not null,
    latitude      numeric(8, 5),
    longitude     numeric(8, 5)
);
create index dim_region_parent on warehouse.dim_region (parent_code);
comment on table warehouse.dim_region is 'Units of administration by today''s code. | Wilayah menurut kode sekarang.';

create table warehouse.dim_region_alias (
    alias     text not null,
    code      text not null,
    kind      text not null,
    also_codes text not null,
    verified  text not null,
    primary key (alias, code)
);

create table warehouse.dim_region_change (
    old_code text not null,
    old_name text not null,
    new_code text not null,
    new_name text not null,
    change   text not null,
    note     text not null
);

create table warehouse.dim_term (
    list    text not null,
    code    text not null,
    name_id text not null,
    name_en text not null,
    primary key (list, code)
);
comment on table warehouse.dim_term is
    'Every coded value with its Indonesian and English name: categories, types of regulation, statuses, … '
    '| Setiap kode beserta nama Indonesia dan Inggrisnya.';

create table warehouse.dim_agency (
    acronym   text not null,
    expansion text not null,
    variants  text not null,
    level     text not null,
    kind      text not null,
    primary key (acronym, expansion)
);
