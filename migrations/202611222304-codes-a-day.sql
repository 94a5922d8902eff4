-- How many codes went to an address in a day, whatever they were for.
create index on one_time_code (email, sent_at);
