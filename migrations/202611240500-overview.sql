-- The quarterly overview of reviews for the boards: drafts with the co-ordinator's words, and what was issued, frozen whole.
--
-- Nothing here is the content of a review: figures in which none can be told, and words that were looked through for names before they went out.

create table quarterly_overview (
  id uuid primary key,
  partnership_id uuid not null references partnership (id),
  quarter_from date not null check (extract(day from quarter_from) = 1 and extract(month from quarter_from) in (1, 4, 7, 10)),
  number integer not null check (number > 0),             -- issues of one quarter: a correction is a new one
  reason text not null default '',                        -- why it takes the place of the one before
  figures jsonb not null,                                 -- as they were last made, for what changed since
  figures_at timestamptz not null,
  drawn_up_by uuid not null references person (id),
  drawn_up_at timestamptz not null,
  content jsonb,                                          -- figures and words as they were issued
  content_hash text check (content_hash ~ '^[0-9a-f]{64}$'),
  issued_by uuid references person (id),
  issued_at timestamptz,
  version integer not null default 1,
  unique (partnership_id, quarter_from, number),
  unique (id, partnership_id),
  check ((number = 1) = (reason = '')),
  check ((issued_at is null) = (content is null) and (issued_at is null) = (content_hash is null) and (issued_at is null) = (issued_by is null))
);
create unique index quarterly_overview_draft on quarterly_overview (partnership_id, quarter_from) where issued_at is null;

-- What the co-ordinator writes in a section.
create table quarterly_overview_words (
  overview_id uuid not null,
  partnership_id uuid not null,
  section text not null check (section <> ''),
  words text not null,
  changed_by uuid not null references person (id),
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (overview_id, section),
  foreign key (overview_id, partnership_id) references quarterly_overview (id, partnership_id)
);

-- What the quarter cost, line by line, as somebody typed it.
create table quarterly_overview_cost (
  id uuid primary key,
  overview_id uuid not null,
  partnership_id uuid not null,
  what text not null check (what <> ''),
  pence bigint not null check (pence between 1 and 100000000000),
  entered_by uuid not null references person (id),
  entered_at timestamptz not null,
  removed_at timestamptz,
  foreign key (overview_id, partnership_id) references quarterly_overview (id, partnership_id)
);
create index on quarterly_overview_cost (overview_id);

-- What was issued stays as it was, whoever asks, and nothing of it is written any more.
create function refuse_issued_overview() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'quarterly_overview' then
    if old.issued_at is not null then raise exception 'an overview that was issued is not changed'; end if;
  elsif exists (select from quarterly_overview o where o.id = new.overview_id and o.issued_at is not null) then
    raise exception 'an overview that was issued is not changed';
  end if;
  return new;
end $$;
create trigger stays_as_issued before update on quarterly_overview for each row execute function refuse_issued_overview();
create trigger stays_as_issued before insert or update on quarterly_overview_words for each row execute function refuse_issued_overview();
create trigger stays_as_issued before insert or update on quarterly_overview_cost for each row execute function refuse_issued_overview();

do $$
declare
  runs constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'', ''csp-chair'']))::uuid[]) or (select scope_system()))';
  sits constant text := '(partnership_id = any((select scope_roles(array[''board-member'']))::uuid[]) and issued_at is not null)';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[]) or (select scope_system()))';
begin
  perform protect_table('quarterly_overview', 'select, insert, update', runs || ' or ' || sits, keeps);
  perform protect_table('quarterly_overview_words', 'select, insert, update', runs, keeps);
  perform protect_table('quarterly_overview_cost', 'select, insert, update', runs, keeps);
end $$;
