import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainMenu } from './main-menu.js';
import type { MenuEntry } from './modules/module.js';

const entries: MenuEntry[] = [
  { text: 'Settings', href: '/settings', last: true },
  { text: 'Meetings', href: '/boards', section: 'Boards' },
  { text: 'Trends', href: '/trends', section: 'Boards' },
  { text: 'My day', href: '/', first: true },
];

test('the pages of a section share one entry, which leads to the first and is current on each of them', () => {
  const { navigation, section } = mainMenu(entries, '/trends/stages');
  assert.deepEqual(navigation, [
    { text: 'My day', href: '/', current: false },
    { text: 'Boards', href: '/boards', current: true },
    { text: 'Settings', href: '/settings', current: false },
  ]);
  assert.deepEqual(section, {
    name: 'Boards',
    pages: [
      { text: 'Meetings', href: '/boards', current: false },
      { text: 'Trends', href: '/trends', current: true },
    ],
  });
});

test('outside a section, and where somebody has one page of it alone, there is no line of its pages', () => {
  assert.equal(mainMenu(entries, '/').section, undefined);
  const one = entries.filter(({ text }) => text !== 'Trends');
  assert.equal(mainMenu(one, '/boards/csp').section, undefined);
  assert.equal(mainMenu(one, '/boards/csp').navigation[1]?.current, true);
});

test('a page that leads its section stands first in it, whichever was named before', () => {
  const led = [...entries, { text: 'All boards', href: '/all-boards', section: 'Boards', leads: true } as const];
  const { navigation, section } = mainMenu(led, '/trends');
  assert.equal(navigation.find(({ text }) => text === 'Boards')?.href, '/all-boards');
  assert.deepEqual(
    section?.pages.map(({ text }) => text),
    ['All boards', 'Meetings', 'Trends'],
  );
});

test('sections stand in their own order, after the work of the day and before what is looked after now and then', () => {
  const mixed: MenuEntry[] = [
    ...entries,
    { text: 'Register', href: '/register', section: 'Register' },
    { text: 'Intake', href: '/intake' },
  ];
  assert.deepEqual(
    mainMenu(mixed, '/').navigation.map(({ text }) => text),
    ['My day', 'Intake', 'Register', 'Boards', 'Settings'],
  );
});
