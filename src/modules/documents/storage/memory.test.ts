import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { freshOnServer } from '../../../../test/support/database.js';
import { type Browser, theService } from '../../../../test/support/service.js';
import { staffedReview } from '../../../../test/support/staffed-review.js';

const MEGABYTE = 1024 * 1024;
const LINE = Buffer.from(`${'A line of a very long paper. '.repeat(2_259)}\n`.slice(0, 64 * 1024));
const PIECES = Math.floor((50 * MEGABYTE) / LINE.length);
const MOST = 50;
/** Reads an address to its end and prints the hash of what came. A process of its own: what a browser holds is not the program's. */
const READER = `
const [address, cookie] = process.argv.slice(1);
const hash = require('node:crypto').createHash('sha256');
require('node:http').get(address, { headers: { cookie } }, (answer) => {
  answer.on('data', (piece) => hash.update(piece)).on('end', () => process.stdout.write(hash.digest('hex')));
});`;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const BOUNDARY = 'boundary-of-the-test';

/** On a server, whose memory is not the program's own; over a real socket, as a browser sends it. */
describe('a file of 50 MB', () => {
  const service = theService('2026-02-10T09:00:00Z', freshOnServer);
  let browser: Browser;
  let list: string;
  let port: number;
  before(async () => {
    list = `/reviews/${(await staffedReview(service())).reference}/documents`;
    browser = await service().as('co-ordinator');
    await service().app.listen({ port: 0, host: '127.0.0.1' });
    port = (service().app.server.address() as AddressInfo).port;
  });

  const cookies = (): string =>
    [...browser.cookies].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('; ');

  /** The most memory the process had more than before, while `use` ran. */
  async function growth(use: () => Promise<void>): Promise<number> {
    collect();
    const start = process.memoryUsage().rss;
    let most = start;
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage().rss);
    }, 5);
    await use();
    clearInterval(watch);
    return (most - start) / MEGABYTE;
  }

  const send = async (pieces: number, name: string): Promise<number> => {
    const token = String((await browser.get(`${list}/new`)).field('_csrf'));
    const field = (named: string, value: string): string =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${named}"\r\n\r\n${value}\r\n`;
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, cookie: cookies() };
      const sent = request({ port, host: '127.0.0.1', method: 'POST', path: `${list}/new`, headers }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
      });
      sent.on('error', reject);
      sent.write(field('_csrf', token) + field('class', 'evidence'));
      sent.write(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="${name}"\r\n\r\n`);
      let left = pieces;
      const more = (): void => {
        while (left > 0) {
          left -= 1;
          if (!sent.write(LINE)) return void sent.once('drain', more);
        }
        sent.end(`\r\n--${BOUNDARY}--\r\n`);
      };
      more();
    });
  };

  const fetchHash = async (path: string): Promise<string> => {
    const address = `http://127.0.0.1:${port}${path}`;
    return (await promisify(execFile)(process.execPath, ['-e', READER, address, cookies()])).stdout;
  };

  it('is taken in and given out without being whole in memory', async () => {
    assert.equal(await send(1, 'warm.txt'), 303);
    const upwards = await growth(async () => assert.equal(await send(PIECES, 'long.txt'), 303));
    const path = (await browser.get(`${list}?sort=title`)).find('.dhr-documents a')?.getAttribute('href') ?? '';
    const expected = createHash('sha256');
    for (let piece = 0; piece < PIECES; piece += 1) expected.update(LINE);
    const downwards = await growth(async () =>
      assert.equal(await fetchHash(`${path}/versions/1`), expected.digest('hex')),
    );
    assert.ok(upwards <= MOST, `the upload took ${upwards.toFixed(0)} MB`);
    assert.ok(downwards <= MOST, `the download took ${downwards.toFixed(0)} MB`);
  });

  it('is refused when it is more than 50 MB', async () => {
    assert.equal(await send(PIECES + 1, 'over.txt'), 422);
  });
});
