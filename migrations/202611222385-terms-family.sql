-- How far the family was heard when terms of reference were agreed, as it stood then: numbers, and nobody's name or words.

alter table terms_agreement
  add column family_asked integer not null default 0 check (family_asked >= 0),
  add column family_said integer not null default 0 check (family_said >= 0),
  add column family_answered integer not null default 0 check (family_answered >= 0),
  add check (family_answered <= family_said and family_said <= family_asked);
