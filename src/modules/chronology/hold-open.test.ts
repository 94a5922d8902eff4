import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type ChronologyWorld, chronologyWorld, draft, writeFor } from '../../../test/support/chronology-world.js';
import { personWork } from '../../../test/support/person-work.js';
import { theService } from '../../../test/support/service.js';
import { Conflict, found } from '../../platform/errors.js';
import type { Work } from '../../platform/work.js';
import { addEntry } from './entries/add-entry.js';
import { changeEntry } from './entries/change-entry.js';
import { putBackEntry } from './entries/put-back-entry.js';
import { entriesOfChronology } from './entries/queries.js';
import { removeEntry } from './entries/remove-entry.js';
import { beginImport } from './importing/begin-import.js';
import { findImport } from './importing/queries.js';
import { undoImport } from './importing/undo-import.js';
import { handInChronology } from './keeping/hand-in.js';
import { chronologyOf } from './opened.js';

describe('two people at one chronology', () => {
  const service = theService('2026-02-10T09:00:00Z');
  let world: ChronologyWorld;
  const as = <T>(use: (work: Work) => Promise<T>) => personWork(service())('co-ordinator', use);
  before(async () => {
    world = await chronologyWorld(service());
    await writeFor(service(), world, { agencyId: world.other.id, drafts: [draft({})] });
  });

  it('refuses whatever is written after it was handed in, by pages that were opened before', async () => {
    const chronology = found(await as((work) => chronologyOf(work, world.review.id, world.other.id)));
    const [entry] = await as((work) => entriesOfChronology(work, chronology.id));
    const found_ = { tables: [], from1904: false };
    const id = await as((work) =>
      beginImport(work, chronology, { way: 'paste', fileName: '', bytes: new Uint8Array(), found: found_ }),
    );
    const one = found(await as((work) => findImport(work, chronology.id, id)));
    await service().database.asOwner((tx) => tx.execute('delete from chronology_import'));
    assert.deepEqual(await as((work) => handInChronology(work, chronology, { answer: '' })), []);
    const there = found(entry);
    const late: readonly ((work: Work) => Promise<unknown>)[] = [
      (work) => addEntry(work, chronology, { draft: draft({}) }),
      (work) => changeEntry(work, there, { draft: draft({}), version: there.version, typed: {} }),
      (work) => removeEntry(work, there, there.version),
      (work) => putBackEntry(work, there),
      (work) => undoImport(work, one, 'Twice'),
      (work) => beginImport(work, chronology, { way: 'paste', fileName: '', bytes: new Uint8Array(), found: found_ }),
    ];
    for (const write of late) await assert.rejects(as(write), Conflict);
    assert.equal((await as((work) => entriesOfChronology(work, chronology.id))).length, 1);
  });
});
