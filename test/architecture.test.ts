import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, it } from 'node:test';

const root = join(import.meta.dirname, '..', '..');
const source = join(root, 'src');

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

interface SourceFile {
  /** Path from `src`, as in `modules/decision/rules.ts`. */
  readonly path: string;
  readonly text: string;
  readonly isTest: boolean;
  /** Imports of our own files, as paths from `src`; and of packages, by name. */
  readonly imports: readonly string[];
  readonly packages: readonly string[];
}

const files: SourceFile[] = filesUnder(source).map((full) => {
  const text = readFileSync(full, 'utf8');
  const targets = [
    ...text.matchAll(
      /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
    ),
  ].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
  return {
    path: relative(source, full),
    text,
    isTest: /\.test\.tsx?$/.test(full),
    imports: targets
      .filter((target) => target.startsWith('.'))
      .map((target) => relative(source, normalize(join(dirname(full), target)))),
    packages: targets.filter((target) => !target.startsWith('.')),
  };
});
const shipped = files.filter((file) => !file.isTest);

const queryBuilder = 'platform/database/sql.js';

const layerOf = (path: string): string => path.split('/')[0] ?? '';
const moduleOf = (path: string): string | undefined => {
  const [layer, name, rest] = path.split('/');
  return layer === 'modules' && rest !== undefined ? name : undefined;
};

/** Every broken rule as a line, so that one run shows them all. */
const noneOf = (broken: readonly string[]): void => assert.equal(broken.join('\n'), '');

describe('layers', () => {
  const allowed: Record<string, readonly string[]> = {
    kernel: ['kernel'],
    platform: ['platform', 'kernel'],
    web: ['web', 'kernel'],
    modules: ['modules', 'platform', 'web', 'kernel'],
    // What is public is served by a program that cannot reach a case: not even by an import.
    'public-site': ['public-site', 'platform', 'web', 'kernel'],
  };

  it('import only what stands below them', () => {
    noneOf(
      shipped.flatMap((file) => {
        const may = allowed[layerOf(file.path)];
        if (may === undefined) return [];
        return file.imports
          .filter((target) => !may.includes(layerOf(target)))
          .map((target) => `${file.path} imports ${target}`);
      }),
    );
  });

  it('keep technology out of the kernel', () => {
    noneOf(
      shipped
        .filter((file) => layerOf(file.path) === 'kernel')
        .flatMap((file) => file.packages.map((name) => `${file.path} imports ${name}`)),
    );
  });
});

describe('modules', () => {
  const list = readFileSync(join(source, 'modules', 'all.ts'), 'utf8');
  const folderOf = new Map(
    [...list.matchAll(/import \{ (\w+) \} from '\.\/([a-z-]+)\/module\.js'/g)].map((match) => [
      match[1],
      match[2] ?? '',
    ]),
  );
  const order = [...(list.split('= [')[1] ?? '').matchAll(/(\w+Module)/g)].map((match) => folderOf.get(match[1]) ?? '');

  it('are all in the list of modules', () => {
    const folders = new Set(shipped.map((file) => moduleOf(file.path)).filter((name) => name !== undefined));
    noneOf([...folders].filter((name) => !order.includes(name)).map((name) => `${name} is not in modules/all.ts`));
  });

  it('use each other only through the index, and never one that stands later', () => {
    noneOf(
      shipped.flatMap((file) => {
        const own = moduleOf(file.path);
        if (own === undefined) return [];
        return file.imports.flatMap((target) => {
          const other = moduleOf(target);
          if (other === undefined || other === own) return [];
          if (target !== `modules/${other}/index.js`)
            return [`${file.path} goes round the door of ${other}: ${target}`];
          return order.indexOf(other) < order.indexOf(own) ? [] : [`${file.path} imports ${other}, which stands later`];
        });
      }),
    );
  });

  it('have a door that shows neither routes nor pages', () => {
    noneOf(
      shipped
        .filter((file) => /^modules\/[^/]+\/index\.ts$/.test(file.path))
        .flatMap((file) =>
          file.imports
            .filter((target) => /routes\.js$|-page\.js$/.test(target))
            .map((target) => `${file.path} exports ${target}`),
        ),
    );
  });
});

describe('the query builder', () => {
  it('has one door', () => {
    noneOf(
      shipped
        .filter((file) => !file.path.startsWith('platform/database/'))
        .filter((file) => file.packages.some((name) => name.startsWith('drizzle-orm')))
        .map((file) => `${file.path} imports drizzle-orm past ${queryBuilder}`),
    );
  });
});

describe('inside a module', () => {
  it('keeps rules pure: kernel, and types of its own module', () => {
    noneOf(
      shipped
        .filter((file) => moduleOf(file.path) !== undefined && /\/rules\.ts$/.test(file.path))
        .flatMap((file) => [
          ...file.packages.map((name) => `${file.path} imports ${name}`),
          ...file.imports
            .filter((target) => layerOf(target) === 'platform' || layerOf(target) === 'web')
            .map((target) => `${file.path} imports ${target}`),
        ]),
    );
  });

  it('keeps SQL in tables, queries, facts and verbs: never in pages or forms', () => {
    noneOf(
      shipped
        .filter((file) => /-page\.tsx$|\/form\.ts$|-form\.ts$|paths\.ts$/.test(file.path))
        .filter((file) => file.imports.includes(queryBuilder))
        .map((file) => `${file.path} speaks SQL`),
    );
  });

  it('writes only to tables of its own', () => {
    const ownerOf = new Map<string, string>();
    for (const file of shipped) {
      const owner = moduleOf(file.path);
      if (owner === undefined || !/\/[a-z-]*tables\.ts$/.test(file.path)) continue;
      for (const match of file.text.matchAll(/export const (\w+) = pgTable/g)) ownerOf.set(match[1] ?? '', owner);
    }
    noneOf(
      shipped.flatMap((file) => {
        const own = moduleOf(file.path);
        if (own === undefined) return [];
        return [...file.text.matchAll(/\.(insert|update|delete)\((\w+)\)/g)]
          .filter((match) => ownerOf.has(match[2] ?? '') && ownerOf.get(match[2] ?? '') !== own)
          .map((match) => `${file.path} writes to ${match[2]}, which belongs to ${ownerOf.get(match[2] ?? '')}`);
      }),
    );
  });
});

describe('one place each', () => {
  const only = (what: RegExp, places: readonly string[]): string[] =>
    shipped
      .filter((file) => what.test(file.text) && !places.includes(file.path))
      .map((file) => `${file.path} matches ${what}`);

  it('reads the environment in platform/config.ts', () => noneOf(only(/process\.env\b/, ['platform/config.ts'])));
  it('reads the clock in platform/clock.ts', () => noneOf(only(/new Date\(\)|Date\.now\(\)/, ['platform/clock.ts'])));
  it('accepts raw HTML in web/govuk/upstream.ts', () =>
    noneOf(
      only(/dangerouslySetInnerHTML|jsxTemplate|from 'nunjucks'/, ['web/govuk/upstream.ts', 'web/plot-figure.tsx']),
    ));
  it('never uses hooks on the server', () => noneOf(only(/preact\/hooks/, [])));
});

describe('names and sizes', () => {
  const forbidden = /(^|\/)(utils?|helpers?|common|shared|misc|manager|service-layer|handlers?|types)(\.tsx?$|\/)/;

  it('says what a file is for', () =>
    noneOf(shipped.filter((file) => forbidden.test(file.path)).map((file) => file.path)));

  it('keeps files to 200 lines', () => {
    /** Data, and the one long table of code lists, may be longer. */
    const exempt = /tables\.ts$|bank-holidays|duties\.ts$|code-lists\.ts$|\/charts\/|facts\.ts$|demonstration\/|regime/;
    noneOf(
      shipped
        .filter((file) => !exempt.test(file.path) && file.text.split('\n').length > 201)
        .map((file) => `${file.path}: ${file.text.split('\n').length} lines`),
    );
  });

  it('leaves no unfinished business in the text', () => {
    const marks = /\b(TODO|FIXME|XXX|HACK)\b|@ts-ignore|@ts-expect-error/;
    noneOf(shipped.filter((file) => marks.test(file.text)).map((file) => file.path));
  });

  it('leaves no half-merged file', () => {
    const folders = ['src', 'test', 'e2e', 'bench', 'docs', 'migrations'];
    const names = folders.flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    );
    noneOf(names.filter((name) => /^(<{7}|>{7}) /m.test(readFileSync(name, 'utf8'))));
  });
});

describe('decisions', () => {
  it('are numbered once each', () => {
    const numbers = readdirSync(join(root, 'docs', 'decisions')).map((name) => name.slice(0, 4));
    assert.deepEqual(numbers, [...new Set(numbers)]);
    noneOf(numbers.filter((number) => !/^\d{4}$/.test(number)));
  });
});
