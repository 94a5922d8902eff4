import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { day } from '../../kernel/day.js';
import { type DatedVersion, factsOfVersions } from './facts.js';
import { listsMembers } from './versions/build-content.js';

const version = (change: Partial<DatedVersion>): DatedVersion => ({
  ...{ id: 'one', putToPanelAt: null, finalDraftAt: null, issuedOn: null, listsPanel: false },
  madeAt: new Date('2026-03-01T12:00:00Z'),
  ...change,
});
const said = (...versions: DatedVersion[]): string[] =>
  factsOfVersions(versions).map(({ name, on, about }) => [name, on, about].filter(Boolean).join(' '));

describe('the facts that versions of a report give', () => {
  it('are none while nobody but its writers has seen it', () => assert.deepEqual(said(version({})), []));

  it('say that it is drafted from the first time others were given it, on a day in London', () => {
    const first = version({ putToPanelAt: new Date('2026-07-01T23:30:00Z') });
    const second = version({ id: 'two', finalDraftAt: new Date('2026-08-01T09:00:00Z') });
    assert.deepEqual(said(first, second), ['report-drafted 2026-07-02', 'final-draft-ready 2026-08-01 two']);
    assert.deepEqual(
      said(version({ finalDraftAt: new Date('2026-06-01T09:00:00Z') }), first)[0],
      'report-drafted 2026-06-01',
    );
  });

  it('are of the last final draft, of the first that lists the panel, and of the first that was issued', () => {
    const final = { finalDraftAt: new Date('2026-05-01T09:00:00Z'), listsPanel: true };
    assert.deepEqual(
      said(
        version(final),
        version({ ...final, id: 'two', madeAt: new Date('2026-04-01T09:00:00Z'), issuedOn: day('2026-05-09') }),
      ),
      [
        'report-drafted 2026-05-01',
        'panel-listed-in-report 2026-03-01',
        'final-draft-ready 2026-05-01 two',
        'final-report-issued 2026-05-09',
      ],
    );
  });
});

describe('whether a report lists its panel', () => {
  const member = { name: 'Marigold Teasel', post: 'IDVA service manager', mayBeNamed: true };
  const content = (text: string, key = 'panel', part: 'overview' | 'summary' = 'overview') => ({
    sections: [{ part, key, heading: '', text, filled: [], after: '' }],
  });

  it('hangs on every name and post', () => {
    assert.ok(listsMembers([member], content('MARIGOLD TEASEL, IDVA service manager')));
    assert.ok(!listsMembers([member], content('Marigold Teasel')));
    assert.ok(
      !listsMembers([member, { ...member, name: 'Basil Thornbush' }], content('Marigold Teasel, IDVA service manager')),
    );
  });

  it('asks for the post alone of who asked not to be named, and for nothing where there is no panel', () => {
    assert.ok(listsMembers([{ ...member, mayBeNamed: false }], content('An IDVA service manager')));
    assert.ok(!listsMembers([], content('Anybody')));
  });

  it('looks in the section on the panel, and through the whole overview where there is none', () => {
    const words = 'Marigold Teasel, IDVA service manager';
    const both = { sections: [...content('').sections, ...content(words, 'introduction').sections] };
    assert.ok(!listsMembers([member], both));
    assert.ok(listsMembers([member], content(words, 'introduction')));
    assert.ok(!listsMembers([member], content(words, 'panel', 'summary')));
  });

  it('reads a table that the record filled in', () => {
    const table = { kind: 'table' as const, caption: '', header: ['Name', 'Post'], rows: [[member.name, member.post]] };
    const [section] = content('').sections;
    assert.ok(section && listsMembers([member], { sections: [{ ...section, filled: [table] }] }));
  });
});
