import type { RefusalReason } from '../../src/platform/upload/index.js';
import { contentTypes, DOCX_MAIN, docx, field, opendocument, relationship, relationships, xlsx } from './packages.js';
import { jpg, ole, pdf, pdfWithHidden, png } from './plain-files.js';
import { rawZip } from './raw-zip.js';

/** A file made to do harm, the name it comes under, and why it must be refused. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly reason: RefusalReason;
  readonly make: () => Buffer;
}

const MEGABYTE = 1024 * 1024;
const NAMES_IN_UTF8 = 0x800;
const LOL = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "${'&a;'.repeat(10)}">]><l>&b;</l>`;
const XXE = '<?xml version="1.0"?><!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>';

const hostile = (reason: RefusalReason, what: string, name: string, make: () => Buffer): HostileFile => ({
  what,
  name,
  reason,
  make,
});

const word = (reason: RefusalReason, what: string, changes: Parameters<typeof docx>[0]): HostileFile =>
  hostile(reason, `Word: ${what}`, 'form.docx', () => docx(changes));

const sheet = (reason: RefusalReason, what: string, changes: Parameters<typeof xlsx>[0]): HostileFile =>
  hostile(reason, `workbook: ${what}`, 'list.xlsx', () => xlsx(changes));

const rels = (of: string, ...each: string[]) => ({ parts: { [of]: relationships(...each) } });
const DOCUMENT_RELS = 'word/_rels/document.xml.rels';
const SETTINGS_RELS = 'word/_rels/settings.xml.rels';

const programs: HostileFile[] = [
  word('macros', 'a macro project', { parts: { 'word/vbaProject.bin': 'x' } }),
  word('macros', 'macro-enabled under a plain name', {
    main: 'application/vnd.ms-word.document.macroEnabled.main+xml',
  }),
  word(
    'macros',
    'a macro project by relationship only',
    rels(DOCUMENT_RELS, relationship('vbaProject', 'a.xml', false)),
  ),
  hostile('macros', 'Word: a plain file under a macro name', 'form.docm', () => docx()),
  word('active-content', 'ActiveX part', { parts: { 'word/activeX/activeX1.xml': '<a/>' } }),
  word('active-content', 'ActiveX control', { body: '<w:control r:id="r1"/>' }),
  word('active-content', 'a script in a drawing', { parts: { 'word/drawing.xml': '<svg><script>1</script></svg>' } }),
  word('live-field', 'DDE field', { body: field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"') }),
  word('live-field', 'DDE field cut in two', { body: field(' DD', 'EAUTO ', 'cmd') }),
  word('live-field', 'DDE field, nested', {
    body: `${field('IF 1=1 ').replace('</w:p>', '')}${field('dde cmd')}</w:p>`,
  }),
  word('live-field', 'DDE simple field', { body: '<w:fldSimple w:instr="&#68;DEAUTO cmd"/>' }),
  word('live-field', 'DDE in character data', { body: field('<![CDATA[DDE cmd]]>') }),
  word('live-field', 'included text', { body: field('INCLUDETEXT "\\\\\\\\host\\\\share\\\\x.docx"') }),
  sheet('live-field', 'DDE formula', { body: `<c r="A1"><f>cmd|'/c calc'!A0</f></c>` }),
  sheet('live-field', 'web service formula', { body: '<c r="A1"><f>_xlfn.WEBSERVICE("http://x")</f></c>' }),
  sheet('macros', 'macro sheet', { parts: { 'xl/macrosheets/sheet1.xml': '<a/>' } }),
  sheet('live-field', 'DDE link', { parts: { 'xl/other.xml': '<a><ddeLink ddeService="cmd"/></a>' } }),
];

const embedded: HostileFile[] = [
  word('embedded-file', 'OLE object', { parts: { 'word/embeddings/oleObject1.bin': 'x' } }),
  word('embedded-file', 'OLE object tag', { body: '<o:OLEObject Type="Embed" ProgID="Package"/>' }),
  word('embedded-file', 'altChunk', { body: '<w:altChunk r:id="r1"/>' }),
  word('embedded-file', 'altChunk page', {
    parts: { 'word/afchunk.htm': '<html/>' },
    types: '<Default Extension="htm" ContentType="text/html"/>',
  }),
  word('embedded-file', 'a zip called a picture', { parts: { 'word/media/image1.png': docx() } }),
  word('embedded-file', 'a program', { parts: { 'word/media/setup.exe': 'MZ' } }),
  word('embedded-file', 'a document called a font', {
    parts: { 'word/fonts/font1.odttf': '<w:document/>' },
  }),
  hostile('embedded-file', 'OpenDocument: an object', 'x.odt', () =>
    opendocument('text', { parts: { 'Object 1': ole('x') } }),
  ),
  hostile('embedded-file', 'PNG and web page in one', 'x.png', () => png(1, 1, '<script>alert(1)</script>')),
  hostile('embedded-file', 'PDF: a file inside', 'x.pdf', () => pdf('4 0 obj <</Type/EmbeddedFile>> endobj')),
];

const outside: HostileFile[] = [
  word(
    'outside-link',
    'remote template',
    rels(SETTINGS_RELS, relationship('attachedTemplate', 'https://x.example/a.dotm')),
  ),
  word(
    'outside-link',
    'template on a share',
    rels(SETTINGS_RELS, relationship('attachedTemplate', 'file:///\\\\host\\a.dotm')),
  ),
  word('outside-link', 'picture elsewhere', rels(DOCUMENT_RELS, relationship('image', 'http://x.example/p.png'))),
  word(
    'outside-link',
    'picture elsewhere, not marked so',
    rels(DOCUMENT_RELS, relationship('image', 'h&#116;tp://x/p.png', false)),
  ),
  word(
    'outside-link',
    'link that runs a script',
    rels(DOCUMENT_RELS, relationship('hyperlink', 'java&#9;script:alert(1)')),
  ),
  word('outside-link', 'link to a share', rels(DOCUMENT_RELS, relationship('hyperlink', '\\\\host\\share'))),
  word('outside-link', 'frame', rels('word/_rels/webSettings.xml.rels', relationship('frame', 'http://x.example/'))),
  word('outside-link', 'picture elsewhere in an old drawing', { body: '<v:imagedata src="http://x.example/p.png"/>' }),
  word('outside-link', 'sub-document', rels(DOCUMENT_RELS, relationship('subDocument', 'file:///c:/x.docx'))),
  word('outside-link', 'an attribute that looks like the end of its tag', {
    body: '<v:imagedata alt="/>" src="http://x.example/p.png"/>',
  }),
  sheet('outside-link', 'external workbook', { parts: { 'xl/externalLinks/externalLink1.xml': '<a/>' } }),
  sheet('outside-link', 'connection', { parts: { 'xl/connections.xml': '<connections/>' } }),
  hostile('outside-link', 'OpenDocument: picture elsewhere', 'x.odt', () =>
    opendocument('text', { body: '<draw:image xlink:href="http://x.example/p.png"/>' }),
  ),
  hostile('live-field', 'OpenDocument: DDE', 'x.ods', () =>
    opendocument('spreadsheet', { body: `<table:table-cell table:formula="of:=DDE(&quot;soffice&quot;;1;2)"/>` }),
  ),
  hostile('macros', 'OpenDocument: Basic', 'x.odt', () =>
    opendocument('text', { parts: { 'Basic/script-lc.xml': '<a/>' } }),
  ),
  hostile('macros', 'OpenDocument: event', 'x.odt', () =>
    opendocument('text', { body: '<script:event-listener xlink:href="vnd.sun.star.script:x"/>' }),
  ),
];

const entities: HostileFile[] = [
  ...['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml'].map((part) =>
    word('entities', `billion laughs in ${part}`, { parts: { [part]: LOL } }),
  ),
  word('entities', 'an external entity', { parts: { 'word/settings.xml': XXE } }),
  sheet('entities', 'billion laughs in shared strings', { parts: { 'xl/sharedStrings.xml': LOL } }),
  hostile('entities', 'OpenDocument: an external entity', 'x.odt', () =>
    opendocument('text', { parts: { 'content.xml': XXE } }),
  ),
  word('entities', 'letters of two bytes', {
    parts: { 'word/settings.xml': Buffer.from('<?xml version="1.0" encoding="us-ascii"?><a/>', 'utf16le') },
  }),
  word('entities', 'letters of UTF-7', {
    parts: { 'word/settings.xml': '<?xml version="1.0" encoding="UTF-7"?><a/>' },
  }),
];

const bombs: HostileFile[] = [
  word('unpacks-too-large', 'one huge part', {
    entries: [{ name: 'word/a.xml', data: Buffer.alloc(20 * MEGABYTE, 32) }],
  }),
  word('unpacks-too-large', 'many large parts', {
    entries: Array.from({ length: 30 }, (_, index) => ({
      name: `word/a${index}.xml`,
      data: Buffer.alloc(MEGABYTE, 32),
    })),
  }),
  word('unpacks-too-large', 'a size that is a lie upwards', {
    entries: [{ name: 'word/a.xml', data: '<a/>', statedSize: 0x7fffffff }],
  }),
  word('damaged', 'a size that is a lie downwards', {
    entries: [{ name: 'word/a.xml', data: `<a>${'x'.repeat(500_000)}</a>`, statedSize: 10 }],
  }),
  word('unpacks-too-large', 'tags within tags', { body: '<w:p>'.repeat(5_000) + '</w:p>'.repeat(5_000) }),
  word('too-many-parts', 'two thousand and more parts', {
    entries: Array.from({ length: 2_001 }, (_, index) => ({ name: `word/a${index}.xml`, data: '<a/>' })),
  }),
  word('damaged', 'parts that share bytes', {
    entries: [{ name: '[Content_Types].xml ', data: 'x', overFirst: true }],
  }),
  hostile('too-many-pixels', 'PNG of 50,000 by 50,000', 'x.png', () => png(50_000, 50_000)),
  hostile('too-many-pixels', 'JPEG of 65,000 by 65,000', 'x.jpg', () => jpg(65_000, 65_000)),
];

const names: HostileFile[] = [
  ...[
    '../../etc/cron.d/x.xml',
    '/etc/x.xml',
    'word/../../x.xml',
    'C:\\x.xml',
    'word\\x.xml',
    'word//x.xml',
    'word/\u202Ex.xml',
  ].map((name) =>
    word('unsafe-names', `a part called ${JSON.stringify(name)}`, {
      entries: [{ name, data: '<a/>', flag: NAMES_IN_UTF8 }],
    }),
  ),
  word('unsafe-names', 'a symbolic link', {
    entries: [{ name: 'word/l.xml', data: '/etc/passwd', unixMode: 0o120777 }],
  }),
  word('unsafe-names', 'the same part twice', { entries: [{ name: 'word/document.xml', data: '<a/>' }] }),
  word('unsafe-names', 'the same part in other letters', { entries: [{ name: 'WORD/Document.xml', data: '<a/>' }] }),
  word('damaged', 'a part with two names', {
    entries: [{ name: 'word/a.xml', localName: 'word/b.xml', data: '<a/>' }],
  }),
  word('unsafe-names', 'another file behind the end', { comment: '%PDF-1.7' }),
];

const lies: HostileFile[] = [
  hostile('empty', 'nothing at all', 'form.docx', () => Buffer.alloc(0)),
  hostile('damaged', 'Word: cut in half', 'form.docx', () => docx().subarray(0, 600)),
  hostile('damaged', 'Word: cut part', 'form.docx', () =>
    docx({ parts: { 'word/document.xml': '<w:document><w:body>' } }),
  ),
  hostile('damaged', 'Word: a byte changed', 'form.docx', () => {
    const bytes = docx();
    bytes.fill(0xff, 60, 90);
    return bytes;
  }),
  hostile('encrypted', 'Word: a password', 'form.docx', () => ole('EncryptedPackage')),
  hostile('encrypted', 'zip password', 'form.docx', () =>
    docx({ entries: [{ name: 'word/a.xml', data: 'x', flag: 1 }] }),
  ),
  hostile('encrypted', 'zip AES password', 'form.docx', () =>
    docx({ entries: [{ name: 'word/a.xml', data: 'x', method: 99 }] }),
  ),
  hostile('old-format', 'old Word file', 'form.doc', () => ole('WordDocument')),
  hostile('old-format', 'old Word file renamed', 'form.docx', () => ole('WordDocument')),
  hostile('old-format', 'rich text', 'form.docx', () => Buffer.from('{\\rtf1 words}')),
  hostile('kind-not-taken', 'zip renamed', 'form.docx', () => rawZip([{ name: 'a.txt', data: 'x' }])),
  hostile('kind-not-taken', 'web page', 'form.html', () => Buffer.from('<html/>')),
  hostile('kind-not-taken', 'web page called text', 'form.txt', () => Buffer.from('\n <script>1</script>')),
  hostile('kind-not-taken', 'program', 'form.docx.exe', () => Buffer.from('MZ\u0000')),
  hostile('not-what-its-name-says', 'program called Word', 'form.docx', () => Buffer.from('MZ\u0000')),
  hostile('not-what-its-name-says', 'program called text', 'form.csv', () => Buffer.from('MZ\u0000\u0001')),
  hostile('not-what-its-name-says', 'PDF called Word', 'form.docx', () => pdf()),
  hostile('not-what-its-name-says', 'workbook called Word', 'form.docx', () => xlsx()),
  hostile('not-what-its-name-says', 'template', 'form.docx', () =>
    docx({ main: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml' }),
  ),
  hostile('not-what-its-name-says', 'two main documents', 'form.docx', () =>
    docx({ types: contentTypes(DOCX_MAIN, '/word/b.xml').replace(/^.*?(?=<Override)|<\/Types>/g, '') }),
  ),
  hostile('active-content', 'PDF: script', 'x.pdf', () => pdf('4 0 obj <</S/JavaScript/JS(app.alert(1))>> endobj')),
  hostile('active-content', 'PDF: script, name spelt in numbers', 'x.pdf', () =>
    pdf('4 0 obj <</S/J#61vaScript>> endobj'),
  ),
  hostile('active-content', 'PDF: script, packed', 'x.pdf', () => pdfWithHidden('4 0 <</S/JavaScript>>')),
  hostile('active-content', 'PDF: starts a program', 'x.pdf', () => pdf('4 0 obj <</S/Launch/F(cmd.exe)>> endobj')),
  hostile('active-content', 'PDF: sends a form', 'x.pdf', () => pdf('4 0 obj <</S/SubmitForm>> endobj')),
  hostile('active-content', 'PDF: XFA form', 'x.pdf', () => pdf('4 0 obj <</AcroForm<</XFA 5 0 R>>>> endobj')),
  hostile('encrypted', 'PDF: a password', 'x.pdf', () => pdf('trailer <</Encrypt 5 0 R>>')),
  hostile('damaged', 'PDF: cut short', 'x.pdf', () => pdf().subarray(0, 80)),
  hostile('damaged', 'PNG: cut short', 'x.png', () => png(4, 4).subarray(0, 40)),
  hostile('damaged', 'JPEG: cut short', 'x.jpg', () => jpg(4, 4, false)),
];

export const HOSTILE_FILES: readonly HostileFile[] = [
  ...programs,
  ...embedded,
  ...outside,
  ...entities,
  ...bombs,
  ...names,
  ...lies,
];
