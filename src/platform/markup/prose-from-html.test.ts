import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { printProse } from '../../kernel/print-prose.js';
import { proseOf } from '../../kernel/prose.js';
import { plainTextOf } from '../../kernel/prose-text.js';
import { proseFromHtml } from './index.js';

const typed = (html: string): string => printProse(proseFromHtml(html));

const WORD = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal, li.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-number-format:bullet;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h1>Key practice episode<o:p></o:p></h1>
<h3>What the surgery&nbsp;knew</h3>
<p class=MsoNormal>On <b style='mso-bidi-font-weight:normal'>3&nbsp;March</b> she said &#147;he
watches me&#148;<a style='mso-comment-reference:AE_1;mso-comment-date:20260103T1010'>, twice</a><span class=MsoCommentReference><span style='font-size:8.0pt'><a href="#_msocom_1">[AE1]</a></span></span>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='margin-left:36.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>No risk assessment<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><!--[endif]-->though one was <i>due</i><o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>No referral<o:p></o:p></p>
<p class=MsoNormal><span style='mso-element:field-begin'></span> HYPERLINK &quot;https://example.org&quot; <span style='mso-element:field-separator'></span>The policy<span style='mso-element:field-end'></span> says so.<o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>4.<span>&nbsp; </span></span>Train staff</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>5.<span>&nbsp; </span></span>Ask again</p>
<p class=MsoQuote>Nobody asked me.</p>
<p class=MsoNormal><del cite="mailto:A" datetime="2026-01-01">Wrong</del><ins cite="mailto:A">Right</ins> word</p>
<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Date</b></p></td><td><p class=MsoNormal>Event</p></td></tr>
<tr><td><p class=MsoNormal>1 May</p></td><td><p class=MsoNormal>Seen.</p><p class=MsoNormal>Alone.</p></td></tr></table>
<!--EndFragment--><div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element:comment'><p class=MsoCommentText>Is this right?</p></div></div></body></html>`;

describe('text that is pasted', () => {
  it('from Word: headings, lists, quotations and tables, without its machinery', () => {
    assert.equal(
      typed(WORD),
      [
        '# Key practice episode',
        '## What the surgery knew',
        'On **3 March** she said “he watches me”, twice.',
        '- No risk assessment\n  - though one was *due*\n- No referral',
        'The policy says so.',
        '4. Train staff\n5. Ask again',
        '> Nobody asked me.',
        'Right word',
        '**Date** | Event',
        '1 May | Seen. Alone.',
      ].join('\n\n'),
    );
  });

  it('from Word, however it marks a comment: the marks and what they say stay behind', () => {
    const anchor = (rest: string) => `<p>She came${rest} twice.</p>`;
    for (const mark of [
      '<a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[AB1]</a>',
      '<a href="#_msocom_12">[AB12]</a>',
    ])
      assert.equal(typed(anchor(mark)), 'She came twice.');
    assert.equal(typed('<p>See note [AB1] of the file.</p>'), 'See note [AB1] of the file.');
  });

  it('from Outlook: lists of its own, a table that only lays out, filtered list paragraphs', () => {
    const html = `<html><body><table width="100%"><tbody><tr><td><div class=WordSection1><p class=MsoNormal>Dear Asha,<br><br>Thank you.</p>
      <ul type=disc><li class=MsoListParagraph style='margin-left:0cm;mso-list:l2 level1 lfo3'>One<o:p></o:p></li><li class=MsoListParagraph>Two<ol type=a start=1><li class=MsoNormal>inner</li></ol></li></ul>
      <p class=MsoListParagraph style='text-indent:-18.0pt'><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span>Filtered</p>
      <p class="MsoListParagraph">(a)&nbsp; lettered</p><p class=MsoListParagraph>Not a list at all</p>
      <p class=MsoNormal style="font-weight:bold">Bold by style <span style="font-weight:normal">and not</span></p></div></td></tr></tbody></table></body></html>`;
    assert.equal(
      typed(html),
      [
        'Dear Asha,',
        'Thank you.',
        '- One\n- Two\n  1. inner',
        '- Filtered',
        '1. lettered',
        'Not a list at all',
        '**Bold by style** and not',
      ].join('\n\n'),
    );
  });

  it('from Google Docs: its wrapper is not bold, its looks are styles', () => {
    const html = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:700">Findings</span></h2><p dir="ltr"><span style="font-weight:700;">Police</span><span style="font-weight:400;font-style:italic">  came</span><span> late.</span></p><br><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span>first</span></p></li><ul><li aria-level="2"><p role="presentation"><span>inside</span></p></li></ul><li aria-level="1"><p><span>second</span></p></li></ul><ol start="2"><li><p>two</p></li></ol></b>`;
    assert.equal(typed(html), '# Findings\n\n**Police** *came* late.\n\n- first\n  - inside\n- second\n\n2. two');
  });

  it('from LibreOffice, mammoth and plain pages', () => {
    const html = `<p style="margin-bottom: 0cm; line-height: 100%"><font face="Liberation Serif"><font size="3"><u>Under</u> <b>bold</b></font></font></p>
<ol><li><p>one</p><p>more of one</p></li><li>two</li></ol><p>Text &amp; more &lt;b&gt;not bold&lt;/b&gt; &rsquo;til &eacute;t&eacute; &pound;5</p>
<blockquote><p>said</p><p>again</p></blockquote><div>div text<div>deeper</div></div>loose <img src="x" alt="A map">`;
    assert.equal(
      typed(html),
      '**Under**'.replaceAll('*', '') +
        ' **bold**\n\n1. one\n  more of one\n2. two\n\nText & more <b>not bold</b> ’til été £5\n\n> said\n>\n> again\n\ndiv text\n\ndeeper\n\nloose [Picture: A map]',
    );
  });

  it('in lines of its own keeps them', () => {
    assert.equal(typed('<pre>one\ntwo\n\nthree</pre>'), 'one\ntwo\n\nthree');
  });

  it('keeps what looks like marks as characters', () => {
    assert.equal(
      typed('<p># not a heading</p><p>1. one</p><p>*star*</p>'),
      '\\# not a heading\n\n1\\. one\n\n\\*star\\*',
    );
  });
});

describe('hostile HTML', () => {
  it('is words or nothing', () => {
    const html = `<script>alert(1)</script><SCRIPT src=//x></script ><p onclick="x()">a<img src=x onerror=alert(1)><svg><script>2</script><text>t</text></svg></p><style>p{}</style><a href="javascript:x">link</a><iframe srcdoc="<p>z">q</iframe><p>b < c & d</p><script>never closed`;
    assert.equal(typed(html), 'a\n\nlink\n\nb < c & d\n\nnever closed');
  });

  it('takes time in proportion to its length', () => {
    const times = 20_000;
    const hostile = [
      '<div>',
      '<b>',
      '<script>',
      '<ul><li>',
      '<table><tr><td>',
      '<p>a',
      '<li>',
      '</p>',
      '<!--',
      '&',
      '<p class=MsoListParagraph style="mso-list:l0 level1">x',
    ];
    const begun = performance.now();
    for (const piece of hostile) proseFromHtml(piece.repeat(times));
    assert.ok(performance.now() - begun < 15_000, `${performance.now() - begun}`);
  });

  it('is read as a tree that prints and reads the same, and loses no words', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<ul>',
      '<li>',
      '</li>',
      '</ul>',
      '<ol start=3>',
      '</ol>',
      'word ',
      '*',
      '- x ',
      '<br>',
      '<h2>',
      '</h2>',
      '<td>',
      '<table><tr>',
      '</table>',
      '<blockquote>',
      '</blockquote>',
      '# ',
      '1. ',
      '<i>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = pieces.join('');
        const prose = proseFromHtml(html);
        assert.deepEqual(proseOf(printProse(prose)), prose);
        assert.equal(plainTextOf(prose).match(/word/g)?.length, html.match(/word/g)?.length);
      }),
      { numRuns: 1_000 },
    );
  });
});
