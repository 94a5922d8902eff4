import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import type { VNode } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';
import { upstream } from './upstream.js';

interface Example {
  name: string;
  options: Record<string, unknown>;
  html: string;
}

const require = createRequire(import.meta.url);
const components = join(dirname(require.resolve('govuk-frontend/package.json')), 'dist/govuk/components');

const examplesOf = (component: string): Example[] =>
  JSON.parse(readFileSync(join(components, component, 'fixtures.json'), 'utf8')).fixtures;

/** Upstream's examples hold raw HTML in strings; ours takes nodes. */
function asNodes(value: unknown, key = ''): unknown {
  const holdsHtml = key === 'html' || key.endsWith('Html') || /^(start|end|navigationStart|navigationEnd)$/.test(key);
  if (typeof value === 'string' && value !== '' && holdsHtml) return jsxTemplate([value]) as VNode;
  if (Array.isArray(value)) return value.map((item) => asNodes(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, option]) => [name, asNodes(option, name)]));
}

const squeezed = (html: string): string => html.replace(/\s+/g, '');

describe('upstream components', () => {
  const folders = readdirSync(components, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  let count = 0;
  for (const { name: component } of folders) {
    it(`prints every upstream example of ${component}`, () => {
      for (const example of examplesOf(component)) {
        const printed = renderToString(upstream(`govuk/${component}`, asNodes(example.options) as object));
        assert.equal(squeezed(printed), squeezed(example.html), example.name);
        count += 1;
      }
    });
  }

  it('has seen all of the examples upstream publishes', () => assert.ok(count >= 725, `only ${count}`));
});
