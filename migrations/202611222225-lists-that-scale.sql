-- The key over review and partnership together says all that the two single ones said; each of them cost a look-up for every duty kept.
alter table duty_state drop constraint duty_state_review_id_fkey, drop constraint duty_state_partnership_id_fkey;

-- What is due next, over all reviews: read from its beginning until a page is full. Under row-level security a key that starts with the
-- partnership would not be used.
create index duty_state_due on duty_state (due_on) where state = 'open' and due_on is not null;

-- The register, backwards with what is blank last, and what it is narrowed by.
create index register_row_due_last on register_row (next_due desc nulls last, reference desc);
create index register_row_decided_last on register_row (decided_on desc nulls last, reference desc);
create index register_row_paused_last on register_row (paused_since desc nulls last, reference desc);
create index register_row_died_last on register_row ((cells ->> 'died') desc nulls last, reference desc);
create index register_row_aware_last on register_row ((cells ->> 'aware') desc nulls last, reference desc);
create index register_row_notified_last on register_row ((cells ->> 'notified') desc nulls last, reference desc);
create index register_row_home_office_last on register_row ((cells ->> 'home-office-told') desc nulls last, reference desc);
create index register_row_mopac_last on register_row ((cells ->> 'mopac-told') desc nulls last, reference desc);
create index register_row_family_last on register_row ((cells ->> 'family-told') desc nulls last, reference desc);
drop index register_row_paused;
create index register_row_paused on register_row (paused_since, reference);
create index register_row_kind on register_row (kind, reference);
create index register_row_decision on register_row (decision, reference);

-- What the register is searched by: reference and pseudonym from each beginning of a word on. Rows and a range, because under row-level
-- security no index for "contains" would be used; and bytes for an order, because the range is one of bytes.
create table register_word (
  review_id uuid not null,
  partnership_id uuid not null,
  word text collate "C" not null,
  primary key (review_id, word)
);
create index on register_word (word, review_id);
select protect_review_table('register_word', 'select, insert, delete');

create function register_words(said text) returns setof text language sql immutable as $$
  select distinct substr(lower(said), place) from generate_series(1, length(said)) as places (place)
  where substr(said, place, 1) ~ '[[:alnum:]]' and (place = 1 or substr(said, place - 1, 1) !~ '[[:alnum:]]')
$$;

create function register_word_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if (new.reference, new.pseudonym, new.partnership_id) is not distinct from (old.reference, old.pseudonym, old.partnership_id) then
      return null;
    end if;
    delete from register_word where review_id = old.review_id;
  end if;
  insert into register_word (review_id, partnership_id, word)
    select new.review_id, new.partnership_id, word
    from (select register_words(new.reference) union select register_words(new.pseudonym)) as words (word);
  return null;
end $$;
create trigger words after insert or update on register_row for each row execute function register_word_kept();

insert into register_word (review_id, partnership_id, word)
  select review_id, partnership_id, word from register_row,
    lateral (select register_words(reference) union select register_words(pseudonym)) as words (word);
