import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'node-html-parser';
import { createContext, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import {
  Badge,
  Button,
  Details,
  Input,
  InsetText,
  Radios,
  Search,
  SubNavigation,
  SummaryList,
  Table,
  Textarea,
  Timeline,
} from '../index.js';

const show = (node: VNode) => parse(renderToString(node));

/** Each line here is a mistake that the compiler must refuse; were one let through, the build would fail. */
export const mistakes = () => [
  // @ts-expect-error misspelt option
  <Input key="1" name="a" lable={{ text: 'A' }} />,
  // @ts-expect-error a field needs a label
  <Input key="2" name="a" />,
  // @ts-expect-error words are given as an object
  <Input key="3" name="a" label="A" />,
  // @ts-expect-error wrong shape of item
  <Radios key="4" name="a" items={[{ value: 'x', txt: 'X' }]} />,
  // @ts-expect-error text or html, not both
  <Button key="5" text="Save" html={<b>Save</b>} />,
  // @ts-expect-error a misspelt format
  <Table key="6" rows={[[{ text: 1, format: 'number' }]]} />,
  // @ts-expect-error a row needs a value
  <SummaryList key="7" rows={[{ key: { text: 'Outcome' } }]} />,
  // @ts-expect-error a navigation needs a label
  <SubNavigation key="8" items={[]} />,
];

const Word = createContext('nothing');

describe('wrappers', () => {
  const nasty = '<script>alert(1)</script>" onload="x\' {{ 7*7 }} {% raw %} <dhr-slot-0>';

  it('escape every text, in templates of both libraries and in slots', () => {
    const page = show(
      <div>
        <InsetText text={nasty} />
        <InsetText>{nasty}</InsetText>
        <Details summaryText={nasty} html={nasty} />
        <Input name="a" label={{ text: nasty }} value={nasty} attributes={{ 'data-x': nasty }} />
        <Badge text={nasty} />
        <SubNavigation label={nasty} items={[{ text: nasty, href: nasty }]} />
        <Timeline items={[{ label: { text: nasty }, at: { timestamp: nasty, words: nasty }, text: nasty }]} />
        <Search
          action={nasty}
          label={{ text: nasty }}
          input={{ id: 'q', name: 'q', value: nasty }}
          button={{ text: nasty }}
        />
      </div>,
    );
    assert.equal(page.querySelectorAll('script, dhr-slot-0, [onload]').length, 0);
    assert.equal(page.querySelector('#a')?.getAttribute('value'), nasty);
    assert.equal(page.querySelector('.govuk-inset-text')?.text.trim(), nasty);
    assert.equal(page.querySelector('.moj-badge')?.text, nasty);
    assert.equal(page.querySelector('.moj-sub-navigation__link')?.getAttribute('href'), nasty);
    assert.equal(page.querySelector('time')?.text, nasty);
  });

  it('let context through to what stands inside them', () => {
    const page = show(
      <Word.Provider value="something">
        <Details summaryText="More">
          <SummaryList
            rows={[{ key: { text: 'Key' }, value: { html: <Word.Consumer>{(word) => <b>{word}</b>}</Word.Consumer> } }]}
          />
        </Details>
      </Word.Provider>,
    );
    assert.equal(page.querySelector('details dd b')?.text, 'something');
  });

  it('keep what was typed in a text area to the letter', () => {
    for (const typed of ['a\n  b\n\n\tc ', '\nfirst line empty', '</textarea><b>', '  ']) {
      const area = <Textarea name="a" label={{ text: 'A' }} value={typed} />;
      const html = renderToString(<Details summaryText="More">{area}</Details>);
      const inside = html.slice(html.indexOf('>', html.indexOf('<textarea')) + 1, html.indexOf('</textarea>'));
      const read = parse(`<p>${inside.replace(/^\n/, '')}</p>`, { blockTextElements: {} }).querySelector('p')?.text;
      assert.equal(read, typed);
    }
  });

  it('leave out what is false', () => {
    const page = show(<Radios name="a" items={[false, { value: 'x', text: 'X' }, undefined]} />);
    assert.equal(page.querySelectorAll('input').length, 1);
  });
});
