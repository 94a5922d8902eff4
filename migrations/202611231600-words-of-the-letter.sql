-- What stands at the head of the letter to a chief officer in place of our own first words: drafted with whom it is for, kept as it was sent.
alter table recommendation_addressee add column letter_words text not null default '' check (length(letter_words) <= 4000);
alter table recommendation_letter add column words text not null default '' check (length(words) <= 4000);
