import { buffer } from 'node:stream/consumers';
import { parse } from 'node-html-parser';
import { agencies } from '../src/modules/accounts/index.js';
import { reviews } from '../src/modules/reviews/index.js';
import type { Database } from '../src/platform/database/database.js';
import { eq } from '../src/platform/database/sql.js';
import { writeXlsx } from '../src/platform/spreadsheet/index.js';
import { atMost, type Figure, notMeasured } from './figure.js';
import { type Client, clientOf, type SignedIn, signIn } from './keep-alive.js';
import type { Program } from './program.js';
import { sendFile } from './send-file.js';

/** A review of the first partnership, and an agency that can be in it. */
export interface Place {
  readonly reference: string;
  readonly agencyId: string;
}

/** Where files are put while the bench runs. */
export const placeIn = (database: Database): Promise<Place> =>
  database.asActor({ system: true }, async (tx) => {
    const [place] = await tx
      .select({ reference: reviews.reference, agencyId: agencies.id })
      .from(reviews)
      .innerJoin(agencies, eq(agencies.partnershipId, reviews.partnershipId))
      .orderBy(reviews.reference, agencies.name)
      .limit(1);
    if (place === undefined) throw new Error('there is no review to put files in');
    return place;
  });

/** What a large document and a long workbook cost the running program, over the network. */
export async function largeFiles(engine: string, program: Program, place: Place): Promise<Figure[]> {
  const client = clientOf(program.port, 1);
  try {
    const person = await signIn(client, 'Rosemary Alder');
    return [
      await bigDocument(engine, program, { place, person }),
      ...(await longWorkbook(engine, program, { place, person, client })),
    ];
  } finally {
    client.close();
  }
}

const MEGABYTE = 1024 * 1024;
const LINE = Buffer.from(`${'A line of a very long paper. '.repeat(2_259)}\n`.slice(0, 64 * 1024));
const lines = (bytes: number): Uint8Array[] => Array.from({ length: Math.floor(bytes / LINE.length) }, () => LINE);

async function bigDocument(
  engine: string,
  program: Program,
  { place, person }: { place: Place; person: SignedIn },
): Promise<Figure> {
  const figure = `upload of a document of 50 MB, growth of memory, ${engine}${engine === 'embedded' ? ' (the database itself lies in this memory)' : ''}`;
  const send = (name: string, bytes: number): Promise<string> =>
    sendFile(program.port, {
      path: `/reviews/${place.reference}/documents/new`,
      cookie: person.cookie,
      fields: { _csrf: person.token, class: 'evidence' },
      field: 'files',
      name,
      pieces: lines(bytes),
    });
  // What every first upload loads is not the file's.
  await send('warm.txt', MEGABYTE);
  const grown = program.watchMemory();
  if (grown === undefined) return notMeasured(figure, 'at most 50', 'this system does not tell a program’s memory');
  await send('long.txt', 50 * MEGABYTE);
  return atMost(50, 'MB', figure, grown());
}

const ROWS = 4_000;
const HEADINGS = ['Ref', 'Date of contact', 'Time', 'Source of evidence', 'Details of contact', 'Author’s comments'];

const workbook = (): Promise<Buffer> => {
  const rows = Array.from({ length: ROWS }, (_, at) => [
    String(at),
    `${(at % 28) + 1}/${(at % 12) + 1}/${2010 + (at % 10)}`,
    '',
    'Case notes',
    `Fictional contact ${at}: somebody rang, and the worker noted what was said and what was to be done next. `.repeat(
      4,
    ),
    '',
  ]);
  const columns = HEADINGS.map((title, at) => ({ title, value: (row: readonly string[]) => row[at] }));
  return buffer(writeXlsx({ name: 'Long', columns, rows, marking: 'OFFICIAL', takenBy: 'Somebody', takenOn: 'today' }));
};

interface Importing {
  readonly place: Place;
  readonly person: SignedIn;
  readonly client: Client;
}

async function longWorkbook(engine: string, program: Program, importing: Importing): Promise<Figure[]> {
  const { place, person, client } = importing;
  const own = `/reviews/${place.reference}/chronology/${place.agencyId}`;
  await post(importing, `${own}/beginning`, {});
  const bytes = await workbook();
  const started = performance.now();
  const grown = program.watchMemory();
  const at = await sendFile(program.port, {
    path: `${own}/imports`,
    cookie: person.cookie,
    fields: { _csrf: person.token },
    field: 'file',
    name: 'long.xlsx',
    pieces: [bytes],
  });
  await post(importing, `${at}/columns`, proposedBy((await client.send({ path: at, cookie: person.cookie })).body));
  let page = await client.send({ path: at, cookie: person.cookie });
  for (let turn = 0; turn < 10 && page.body.includes('/reading"'); turn += 1) {
    await post(importing, `${at}/reading`, {});
    page = await client.send({ path: at, cookie: person.cookie });
  }
  await post(importing, `${at}/taking`, { _version: versionIn(page.body, 'form[action$="/taking"]') });
  const seconds = (performance.now() - started) / 1000;
  const what = `import of a workbook of ${ROWS.toLocaleString('en-GB')} rows`;
  const growth = `${what}, growth of the program’s memory, ${engine} (the process that reads the workbook has at most 256 MB for itself, and is gone after it)`;
  return [
    atMost(10, 's', `${what}, upload to the last entry taken in, with its progress page, ${engine}`, seconds),
    grown === undefined
      ? notMeasured(growth, 'at most 100', 'this system does not tell a program’s memory')
      : atMost(100, 'MB', growth, grown()),
  ];
}

async function post(
  { client, person }: Importing,
  path: string,
  form: Readonly<Record<string, string>>,
): Promise<void> {
  const { status } = await client.send({ path, cookie: person.cookie, form: { _csrf: person.token, ...form } });
  if (status !== 303) throw new Error(`${path} answered ${status}`);
}

/** The columns as the page proposes to match them. */
function proposedBy(html: string): Record<string, string> {
  const page = parse(html);
  const columns = page
    .querySelectorAll('select[name^="c-"]')
    .map((select) => [
      select.getAttribute('name') ?? '',
      select.querySelector('option[selected]')?.getAttribute('value') ?? '',
    ]);
  const hidden = ['table', 'heading'].map((name) => [
    name,
    page.querySelector(`form[method="post"] input[name="${name}"]`)?.getAttribute('value') ?? '',
  ]);
  return { ...Object.fromEntries([...columns, ...hidden]), _version: versionIn(html, 'form[method="post"]') };
}

const versionIn = (html: string, form: string): string =>
  parse(html).querySelector(`${form} input[name="_version"]`)?.getAttribute('value') ?? '';
