import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { systemClock } from '../src/platform/clock.js';
import type { Database } from '../src/platform/database/database.js';
import { openService } from '../test/support/service.js';
import type { BarePage } from './bare-server.js';
import { atLeast, type Figure, percentile } from './figure.js';
import { clientOf, requestsPerSecond, signIn } from './keep-alive.js';
import { type Program, startProgram } from './program.js';

/** What the page of the program holds, and what it asks the database. */
export interface WrittenOut {
  readonly html: string;
  readonly statements: BarePage['statements'];
}

/** Asks the program for its register page once, listening to what it asks the database for the rows with their count. */
export async function writeOut(database: Database): Promise<WrittenOut> {
  const statements: { text: string; values: unknown[] }[] = [];
  let listening = false;
  const heard = new WeakSet<object>();
  (database.native as pg.Pool).on('acquire', (client) => {
    if (heard.has(client)) return;
    heard.add(client);
    const query = client.query.bind(client) as (...given: unknown[]) => unknown;
    Object.assign(client, {
      query: (...given: unknown[]) => {
        const [config, values] = given as [string | { text: string; values?: unknown[] }, unknown[] | undefined];
        const text = typeof config === 'string' ? config : config.text;
        const isRead = /^select\b.*\bregister_row\b/s.test(text);
        if (listening && isRead) {
          statements.push({ text, values: values ?? (typeof config === 'string' ? [] : (config.values ?? [])) });
        }
        return query(...given);
      },
    });
  });
  const service = await openService(systemClock.now().toISOString(), async () => database);
  const browser = await service.as('co-ordinator');
  await browser.get('/register');
  listening = true;
  const { html } = await browser.get('/register');
  await service.app.close();
  if (statements.length !== 1) throw new Error(`the register asked ${statements.length} times for its rows`);
  return { html, statements };
}

/** One row of the table, as the program prints it; the rest of the page is fixed text. */
const ROWS = `{% for row in rows %}<tr class="govuk-table__row">{% for cell in row.cells %}\
{% if loop.first %}<th scope="row" class="govuk-table__header"><a class="govuk-link" href="{{ row.href }}">{{ cell.value }}</a></th>\
{% elif cell.kind == 'number' %}<td class="govuk-table__cell govuk-table__cell--numeric">\
{% if cell.isLate %}<b class="dhr-late">{{ cell.value }}</b>{% else %}{{ cell.value }}{% endif %}</td>\
{% elif cell.value == '' %}<td class="govuk-table__cell"></td>\
{% elif cell.kind == 'text' %}<td class="govuk-table__cell{% if cell.isLong %} dhr-register__words{% endif %}">{{ cell.value }}</td>\
{% else %}<td class="govuk-table__cell dhr-register__day">{{ cell.value }}\
{% if cell.isLate %}<span class="dhr-late"> {{ cell.late }}</span>{% endif %}</td>{% endif %}{% endfor %}</tr>{% endfor %}`;

const BODY = '<tbody class="govuk-table__body">';
const BODY_END = '</tbody>';

export const templateOf = (html: string): string => {
  const start = html.indexOf(BODY) + BODY.length;
  const end = html.indexOf(BODY_END);
  const fixed = (text: string): string => `{% raw %}${text}{% endraw %}`;
  return fixed(html.slice(0, start)) + ROWS + fixed(html.slice(end));
};

const ROUNDS = 5;
const LOAD = { connections: 8, milliseconds: 1500 };

/**
 * The register page by the program against the bare page, on one database, in turns of a second and a half each; the middle of the ratios
 * of five pairs. The bare page reads past row-level security, and must print the same bytes.
 */
export async function compareWithBarePage(
  program: Program,
  { page, databaseUrl, folder }: { page: WrittenOut; databaseUrl: string; folder: string },
): Promise<Figure> {
  const file = join(folder, 'bare-page.json');
  const given: BarePage = { databaseUrl, template: templateOf(page.html), statements: page.statements };
  writeFileSync(file, JSON.stringify(given));
  const bare = await startProgram(join('bench', 'bare-server.js'), {}, '/register', [file]);
  const [ours, theirs] = [clientOf(program.port, LOAD.connections), clientOf(bare.port, LOAD.connections)];
  try {
    const { cookie } = await signIn(ours, 'Rosemary Alder');
    const printed = (await theirs.send({ path: '/register' })).body;
    if (printed !== page.html)
      throw new Error(`the bare page prints something else: ${difference(printed, page.html)}`);
    const rates: [number, number][] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const own = await requestsPerSecond(ours, { path: '/register', cookie }, LOAD);
      const other = await requestsPerSecond(theirs, { path: '/register' }, LOAD);
      // The first round warms both up.
      if (round > 0) rates.push([own, other]);
    }
    const middle = (which: 0 | 1): string =>
      percentile(
        rates.map((pair) => pair[which]),
        0.5,
      ).toFixed(0);
    const words = `register page of 10,000 reviews, requests a second against a bare Express 5 + Nunjucks + pg page (${middle(0)} against ${middle(1)})`;
    return atLeast(
      1,
      'ratio',
      words,
      percentile(
        rates.map(([own, other]) => own / other),
        0.5,
      ),
    );
  } finally {
    ours.close();
    theirs.close();
    await bare.stop();
  }
}

/** Where two texts part, with a little around it. */
function difference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return `${JSON.stringify(one.slice(at - 30, at + 60))} instead of ${JSON.stringify(other.slice(at - 30, at + 60))}`;
}
