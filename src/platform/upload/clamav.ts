import { connect, type Socket } from 'node:net';
import type { ScannerAddress } from '../config.js';

/** The scanner did not answer as a scanner does: nothing is known of the file. */
export class ScannerProblem extends Error {
  override readonly name = 'ScannerProblem';
}

const PATIENCE_MS = 60_000;
/** An answer is one short line. */
const LONGEST_ANSWER = 4_096;

/** Sends bytes to clamd (INSTREAM) and answers what it says of them. Throws `ScannerProblem` when it cannot be asked or does not know. */
export async function scanWithClamd(
  address: ScannerAddress,
  pieces: AsyncIterable<Uint8Array>,
): Promise<'clean' | 'infected'> {
  const socket = connect('path' in address ? { path: address.path } : { host: address.host, port: address.port });
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('no answer in time')));
  try {
    const answer = answerFrom(socket);
    await Promise.race([sendAll(socket, pieces), answer]);
    return judged(await answer);
  } catch (error) {
    if (error instanceof ScannerProblem) throw error;
    throw new ScannerProblem('the malware scanner could not be asked', { cause: error });
  } finally {
    socket.destroy();
  }
}

async function sendAll(socket: Socket, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  await written(socket, Buffer.from('zINSTREAM\0'));
  for await (const piece of pieces) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    if (piece.length > 0) await written(socket, Buffer.concat([length, piece]));
  }
  await written(socket, Buffer.alloc(4));
}

const written = (socket: Socket, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())));

function answerFrom(socket: Socket): Promise<string> {
  const answer = new Promise<string>((resolve, reject) => {
    let said = '';
    socket.on('data', (piece: Buffer) => {
      said += piece.toString('latin1');
      if (said.includes('\0') || said.length > LONGEST_ANSWER) resolve(said);
    });
    socket.on('end', () => resolve(said));
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the connection was closed')));
  });
  // It may fail while the bytes are still being sent; whoever waits for it then hears of it.
  answer.catch(() => {});
  return answer;
}

function judged(answer: string): 'clean' | 'infected' {
  const line = answer.split('\0')[0]?.trim() ?? '';
  if (/\bFOUND$/.test(line)) return 'infected';
  if (/: OK$/.test(line)) return 'clean';
  throw new ScannerProblem('the malware scanner gave no verdict');
}
