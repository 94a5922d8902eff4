-- That the register was gone through is kept beside what stands ready before any death: both are said by somebody, and neither is of a review.
alter table readiness_record drop constraint readiness_record_duty_id_check;
alter table readiness_record add constraint readiness_record_duty_id_check check (duty_id ~ '^(A-[0-9]{2}|H-08)$');
