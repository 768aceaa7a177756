-- Facts in versions: valid in the world as their own columns say, believed from recorded_from until recorded_to.

create table warehouse.edition (
    edition_id   bigint generated always as identity primary key,
    run_id       bigint not null,
    published_at timestamptz not null,
    as_of        timestamptz not null,
    tally        jsonb not null
);
comment on table warehouse.edition is
    'What research shows: the facts as believed at as_of of the last row. '
    '| Edisi: research menampilkan fakta menurut as_of baris terakhir.';

create table warehouse.fact (
    fact_id   text primary key,
    kind      text not null check (kind in ('case_count', 'regulation', 'meeting', 'initiative')),
    block     text not null,
    identity  text not null,
    minted_at timestamptz not null
);
create index fact_block on warehouse.fact (block);
comment on table warehouse.fact is
    'Ids, minted once from the identity, never reused. | Pengenal fakta, dibuat sekali.';

create table warehouse.fact_alias (
    old_id  text primary key references warehouse.fact,
    fact_id text not null references warehouse.fact,
    since   timestamptz not null,
    check (old_id <> fact_id)
);
comment on table warehouse.fact_alias is
    'Ids of facts that turned out to be another one. | Pengenal lama fakta yang ternyata sama dengan fakta lain.';

create sequence warehouse.version_seq;

create table warehouse.fact_case_count (
    version_id    bigint primary key default nextval('warehouse.version_seq'),
    fact_id       text not null references warehouse.fact,
    recorded_from timestamptz not null,
    recorded_to   timestamptz check (recorded_to >= recorded_from),
    content_hash  text not null,
    confidence    numeric(4, 3) not null,
    conflict      boolean not null,
    decided_by    text,
    review        text not null default 'none' check (review in ('none', 'accepted', 'corrected')),
    source_count  integer not null,
    restricted    boolean not null,
    region_code   text,
    period_start  date,
    period_end    date,
    as_told_on    date,
    register      text not null,
    scope         text not null,
    part          text,
    category      text not null,
    victim_group  text not null,
    measure       text not null,
    status        text not null,
    value         bigint not null,
    qualifier     text not null,
    reporter      text
);
create unique index fact_case_count_current on warehouse.fact_case_count (fact_id) where recorded_to is null;
create index fact_case_count_from on warehouse.fact_case_count (recorded_from);
create index fact_case_count_to on warehouse.fact_case_count (recorded_to);
create index fact_case_count_fact on warehouse.fact_case_count (fact_id, recorded_from);
create index fact_case_count_region on warehouse.fact_case_count (region_code, period_start, category);
create index fact_case_count_category on warehouse.fact_case_count (category, period_start);
comment on column warehouse.fact_case_count.as_told_on is
    'Of an undated count, the day of publication that tells it apart. | Hari terbit untuk angka tanpa periode.';

create table warehouse.fact_regulation (
    version_id      bigint primary key default nextval('warehouse.version_seq'),
    fact_id         text not null references warehouse.fact,
    recorded_from   timestamptz not null,
    recorded_to     timestamptz check (recorded_to >= recorded_from),
    content_hash    text not null,
    confidence      numeric(4, 3) not null,
    conflict        boolean not null,
    decided_by      text,
    review          text not null default 'none' check (review in ('none', 'accepted', 'corrected')),
    source_count    integer not null,
    restricted      boolean not null,
    identifier      text,
    type            text not null,
    region_code     text,
    number          text,
    year            integer,
    title           text,
    status          text not null,
    enacted         date,
    promulgated     date,
    first_mentioned date
);
create unique index fact_regulation_current on warehouse.fact_regulation (fact_id) where recorded_to is null;
create index fact_regulation_from on warehouse.fact_regulation (recorded_from);
create index fact_regulation_to on warehouse.fact_regulation (recorded_to);
create index fact_regulation_fact on warehouse.fact_regulation (fact_id, recorded_from);
create index fact_regulation_region on warehouse.fact_regulation (region_code, year);
create index fact_regulation_identifier on warehouse.fact_regulation (identifier);

create table warehouse.regulation_relation (
    version_id        bigint not null references warehouse.fact_regulation,
    position          integer not null,
    kind              text not null,
    target_identifier text,
    type              text not null,
    region_code       text,
    number            text,
    year              integer,
    primary key (version_id, position)
);
create index regulation_relation_target on warehouse.regulation_relation (target_identifier);

create table warehouse.fact_meeting (
    version_id         bigint primary key default nextval('warehouse.version_seq'),
    fact_id            text not null references warehouse.fact,
    recorded_from      timestamptz not null,
    recorded_to        timestamptz check (recorded_to >= recorded_from),
    content_hash       text not null,
    confidence         numeric(4, 3) not null,
    conflict           boolean not null,
    decided_by         text,
    review             text not null default 'none' check (review in ('none', 'accepted', 'corrected')),
    source_count       integer not null,
    restricted         boolean not null,
    kind               text not null,
    title              text,
    date_start         date,
    date_end           date,
    region_code        text,
    venue              text,
    organizer          text,
    chaired_by         jsonb not null,
    speakers           jsonb not null,
    participants_count integer
);
create unique index fact_meeting_current on warehouse.fact_meeting (fact_id) where recorded_to is null;
create index fact_meeting_from on warehouse.fact_meeting (recorded_from);
create index fact_meeting_to on warehouse.fact_meeting (recorded_to);
create index fact_meeting_fact on warehouse.fact_meeting (fact_id, recorded_from);
create index fact_meeting_region on warehouse.fact_meeting (region_code, date_start);

create table warehouse.meeting_outcome (
    version_id   bigint not null references warehouse.fact_meeting,
    position     integer not null,
    type         text not null,
    text         text not null,
    actor        text,
    addressee    text,
    due          text,
    document_id  bigint not null references evidence.document,
    primary key (version_id, position)
);

create table warehouse.meeting_participant (
    version_id  bigint not null references warehouse.fact_meeting,
    position    integer not null,
    name        text not null,
    agency_code text,
    primary key (version_id, position)
);

create table warehouse.fact_initiative (
    version_id       bigint primary key default nextval('warehouse.version_seq'),
    fact_id          text not null references warehouse.fact,
    recorded_from    timestamptz not null,
    recorded_to      timestamptz check (recorded_to >= recorded_from),
    content_hash     text not null,
    confidence       numeric(4, 3) not null,
    conflict         boolean not null,
    decided_by       text,
    review           text not null default 'none' check (review in ('none', 'accepted', 'corrected')),
    source_count     integer not null,
    restricted       boolean not null,
    kind             text not null,
    name             text not null,
    region_code      text,
    year             integer,
    date             date,
    rank             text,
    coverage_count   integer,
    coverage_regions jsonb not null
);
create unique index fact_initiative_current on warehouse.fact_initiative (fact_id) where recorded_to is null;
create index fact_initiative_from on warehouse.fact_initiative (recorded_from);
create index fact_initiative_to on warehouse.fact_initiative (recorded_to);
create index fact_initiative_fact on warehouse.fact_initiative (fact_id, recorded_from);
create index fact_initiative_region on warehouse.fact_initiative (region_code, year);

create table warehouse.fact_support (
    fact_id       text not null references warehouse.fact,
    statement_id  bigint not null references evidence.statement,
    agrees        boolean not null,
    recorded_from timestamptz not null,
    recorded_to   timestamptz check (recorded_to >= recorded_from)
);
create unique index fact_support_current on warehouse.fact_support (fact_id, statement_id) where recorded_to is null;
create index fact_support_from on warehouse.fact_support (recorded_from);
create index fact_support_to on warehouse.fact_support (recorded_to);
create index fact_support_fact on warehouse.fact_support (fact_id);
create index fact_support_statement on warehouse.fact_support (statement_id);
comment on table warehouse.fact_support is
    'Which statements a fact rested on, and when. A statement that disagrees with the chosen value stands here too. '
    '| Pernyataan yang mendasari sebuah fakta, termasuk yang berbeda.';
