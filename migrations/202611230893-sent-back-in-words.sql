-- What an agency was asked when its chronology went back, and what it answered, is between it and those who keep the chronologies. In the
-- chronology's own row the panel could read it, and a second sending back wrote over the first. Each is a row of its own.

create table chronology_sending_back (
  id uuid primary key,
  review_id uuid not null,
  partnership_id uuid not null,
  chronology_id uuid not null,
  comment text not null check (comment <> ''),
  sent_by uuid not null references person (id),
  sent_at timestamptz not null,
  answer text not null default '',                         -- what was changed, said when it was handed in again
  answered_by uuid references person (id),
  answered_at timestamptz,
  foreign key (chronology_id, review_id) references chronology (id, review_id),
  check (num_nulls(answered_by, answered_at) in (0, 2))
);
create index on chronology_sending_back (review_id);
create index on chronology_sending_back (chronology_id, sent_at);
insert into chronology_sending_back (id, review_id, partnership_id, chronology_id, comment, sent_by, sent_at, answer, answered_by, answered_at)
  select gen_random_uuid(), review_id, partnership_id, id, sent_back_comment, sent_back_by, sent_back_at, answer_to_comment,
    case when handed_in_at > sent_back_at then handed_in_by end, case when handed_in_at > sent_back_at then handed_in_at end
  from chronology where sent_back_at is not null;
alter table chronology drop column sent_back_comment, drop column answer_to_comment;

do $$
declare
  office constant text := '(' || part_condition(array['independent-chair', 'report-author']) || ')';
  keeps constant text := '(partnership_id = any((select scope_roles(array[''co-ordinator'']))::uuid[])
    or review_id = any((select scope_reviews_as(array[''independent-chair'']))::uuid[]))';
  writes constant text := 'chronology_id = any((select scope_chronologies_written())::uuid[])';
  own constant text := 'exists (select from chronology c where c.id = chronology_id
    and c.review_id::text || ''/'' || c.agency_id::text = any((select scope_agency_seats())::text[]))';
begin
  perform belongs_to_review('chronology_sending_back');
  perform protect_table('chronology_sending_back', 'select, insert, update', format('%s or (%s and %s)', office, review_condition(), own),
    format('(%s) and (%s or %s)', review_condition(), keeps, writes));
  -- Only those who keep the chronologies send one back; the agency answers.
  drop policy added on chronology_sending_back;
  execute format('create policy added on chronology_sending_back for insert to dhr_app with check ((%s) and %s)', review_condition(), keeps);
end $$;

-- What was asked stays as it was asked, and an answer once given stays too.
create function sending_back_stays() returns trigger language plpgsql as $$
begin
  if row(new.id, new.chronology_id, new.comment, new.sent_by, new.sent_at)
      is distinct from row(old.id, old.chronology_id, old.comment, old.sent_by, old.sent_at) or old.answered_at is not null then
    raise exception 'What was sent back stays as it is' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger sending_back_stays before update on chronology_sending_back for each row execute function sending_back_stays();
