-- The register can be sorted by two more days, with the blanks last in either direction.

create index register_row_terms on register_row ((cells ->> 'terms-agreed'), reference);
create index register_row_terms_last on register_row ((cells ->> 'terms-agreed') desc nulls last, reference desc);
create index register_row_pause_told on register_row ((cells ->> 'pause-told'), reference);
create index register_row_pause_told_last on register_row ((cells ->> 'pause-told') desc nulls last, reference desc);
