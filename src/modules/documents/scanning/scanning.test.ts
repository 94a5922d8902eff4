import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { theService } from '../../../../test/support/service.js';
import { staffedReview } from '../../../../test/support/staffed-review.js';
import { readConfig } from '../../../platform/config.js';
import { sql } from '../../../platform/database/sql.js';
import { ScannerProblem } from '../../../platform/upload/index.js';
import { systemWork } from '../../../system-work.js';
import { scanWaiting } from './scan-waiting.js';

/** Speaks clamd's protocol: finds the word "Zqmalware", is silent about "Zqsilence", and notes how many bytes it was sent. */
function fakeClamd(): { server: Server; sizes: number[] } {
  const sizes: number[] = [];
  const server = createServer((socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (piece) => {
      got = Buffer.concat([got, piece]);
      if (!got.subarray(-4).equals(Buffer.alloc(4)) || got.length < 14) return;
      let [at, size] = ['zINSTREAM\0'.length, 0];
      while (got.readUInt32BE(at) > 0) {
        size += got.readUInt32BE(at);
        at += 4 + got.readUInt32BE(at);
      }
      sizes.push(size);
      if (got.includes('Zqsilence')) socket.end('INSTREAM size limit exceeded. ERROR\0');
      else socket.end(got.includes('Zqmalware') ? 'stream: Example-Malware FOUND\0' : 'stream: OK\0');
    });
  });
  return { server, sizes };
}

describe('the malware scanner', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'dhr-clamd-')), 'clamd.ctl');
  const service = theService('2026-02-10T09:00:00Z', undefined, { CLAMAV: path });
  const clamd = fakeClamd();
  let list: string;
  before(async () => {
    list = `/reviews/${(await staffedReview(service())).reference}/documents`;
  });
  after(() => void clamd.server.close());

  const open = (environment: Record<string, string> = { CLAMAV: path }) =>
    systemWork(service().database, { now: () => service().now() }, readConfig(environment));
  const upload = async (words: string): Promise<string> => {
    service().at(new Date(service().now().getTime() + 1000).toISOString());
    const browser = await service().as('co-ordinator');
    const file = { field: 'files', name: `${words.slice(0, 12)}.txt`, bytes: Buffer.from(words) };
    assert.equal((await browser.postFile(`${list}/new`, file, { class: 'other' })).status, 303);
    return (await browser.get(list)).find('.dhr-documents a')?.getAttribute('href') ?? '';
  };

  it('holds a file back until it has answered, and while it is away', async () => {
    const browser = await service().as('co-ordinator');
    const document = await upload('A clean paper');
    assert.match((await browser.get(document)).text, /opens when the malware scanner has answered/);
    assert.equal((await browser.get(`${document}/versions/1`)).status, 404);
    await assert.rejects(scanWaiting(open()), ScannerProblem);
    assert.equal((await browser.get(`${document}/versions/1`)).status, 404);
    await new Promise<void>((resolve) => void clamd.server.listen(path, resolve));
    await scanWaiting(open());
    assert.deepEqual(clamd.sizes, ['A clean paper'.length]);
    assert.equal((await browser.get(`${document}/versions/1`)).bytes.toString(), 'A clean paper');
    assert.match((await browser.get(list)).text, /scanned for malware/);
  });

  it('deletes what is infected, and says so', async () => {
    const browser = await service().as('co-ordinator');
    const document = await upload('Zqmalware inside');
    await scanWaiting(open());
    assert.match((await browser.get(document)).text, /found malware in this version\. Its content was deleted/);
    assert.equal((await browser.get(`${document}/versions/1`)).status, 404);
    const { rows } = await service().database.asOwner((tx) =>
      tx.execute<{ n: number }>(
        sql`select count(*)::int as n from document_chunk where document_id = ${document.split('/').at(-1)}`,
      ),
    );
    assert.equal(rows[0]?.n, 0);
  });

  it('leaves waiting what it gives no verdict on', async () => {
    const [silent, behind] = [await upload('Zqsilence please'), await upload('Behind it')];
    await assert.rejects(scanWaiting(open()), ScannerProblem);
    const browser = await service().as('co-ordinator');
    assert.match((await browser.get(silent)).text, /Being checked/);
    assert.equal((await browser.get(`${behind}/versions/1`)).status, 200);
  });

  it('is set by a host and port or by a path, and nothing else', () => {
    assert.deepEqual(readConfig({ CLAMAV: '127.0.0.1:3310' }).clamav, { host: '127.0.0.1', port: 3310 });
    assert.deepEqual(readConfig({ CLAMAV: '/run/clamd.ctl' }).clamav, { path: '/run/clamd.ctl' });
    assert.equal(readConfig({}).clamav, undefined);
    for (const wrong of ['3310', 'host', 'host:99999', ''])
      assert.throws(() => readConfig({ CLAMAV: wrong }), /CLAMAV/);
  });
});
