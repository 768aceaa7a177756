-- What is remembered of sources of the web between runs.

alter table landing.address add column looked_at timestamptz;
comment on column landing.address.looked_at is
    'When it was last looked at. | Kapan terakhir diperiksa.';

create table landing.page (
    source_id   text not null references landing.source,
    story       text not null,
    address     text not null,
    told_at     timestamptz,
    attempts    integer not null default 0,
    dropped     boolean not null default false,
    found_order bigint generated always as identity,
    primary key (source_id, story)
);
comment on table landing.page is
    'Pages that listings, feeds and sitemaps named, once a story; those without an entry in landing.address are still to be fetched. '
    '| Halaman yang disebut daftar, umpan, dan peta situs; yang belum ada di landing.address masih harus diambil.';

create table landing.listing (
    source_id   text not null references landing.source,
    walk        text not null,
    address     text not null,
    wanted      boolean not null,
    fingerprint text,
    looked_at   timestamptz,
    primary key (source_id, walk, address)
);
comment on table landing.listing is
    'Listings, feeds and sitemaps as last seen, and where a walk through them goes on. '
    '| Daftar, umpan, dan peta situs terakhir kali dilihat, dan dari mana penelusuran dilanjutkan.';

create table landing.host (
    host       text primary key,
    not_before timestamptz,
    looks      integer not null,
    lies       boolean not null
);
comment on table landing.host is
    'What hosts asked for, and whether their word on changes can be trusted. '
    '| Permintaan tiap peladen, dan apakah keterangannya tentang perubahan dapat dipercaya.';

create table landing.robots (
    origin     text primary key,
    file       bytea,
    fetched_at timestamptz not null
);
comment on table landing.robots is
    'The robots.txt of each origin; without a file there is none. | Berkas robots.txt tiap asal; kosong berarti tidak ada.';
