import type { ThemeCode } from '../../../kernel/themes.js';
import { boolean, doublePrecision, instant, integer, pgTable, text, uuid } from '../../../platform/database/sql.js';
import type { Direction, MeasureSource, MeasureUnit } from '../kinds.js';
import type { BodyKind } from './library-measure.js';

export const libraryMeasures = pgTable('impact_library_measure', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  measureId: uuid('measure_id').notNull(),
  theme: text().$type<ThemeCode>().notNull(),
  bodies: text().array().$type<BodyKind[]>().notNull().default([]),
  title: text().notNull(),
  different: text().notNull(),
  forWhom: text('for_whom').notNull(),
  practice: text().notNull(),
  source: text().$type<MeasureSource>().notNull(),
  unit: text().$type<MeasureUnit>().notNull(),
  direction: text().$type<Direction>().notNull(),
  what: text().notNull(),
  population: text().notNull(),
  target: doublePrecision(),
  everyMonths: integer('every_months').notNull(),
  whyItWorks: text('why_it_works').notNull(),
  cannotShow: text('cannot_show').notNull().default(''),
  keptBy: uuid('kept_by').notNull(),
  keptAt: instant('kept_at').notNull(),
});

export const librarySteps = pgTable('impact_library_step', {
  id: uuid().primaryKey(),
  partnershipId: uuid('partnership_id').notNull(),
  key: text().notNull(),
  hidden: boolean().notNull(),
  reason: text().notNull(),
  byPerson: uuid('by_person').notNull(),
  at: instant('at').notNull(),
  seq: integer().generatedAlwaysAsIdentity(),
});
