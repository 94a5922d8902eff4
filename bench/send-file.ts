import { request } from 'node:http';

/** A file on its way to a form, made as it is sent. */
export interface SentFile {
  readonly path: string;
  readonly cookie: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly field: string;
  readonly name: string;
  readonly pieces: Iterable<Uint8Array>;
}

const BOUNDARY = 'boundary-of-the-bench';

/** Sends a form with one file as a browser does, piece by piece. Answers where it leads; throws when it is refused. */
export function sendFile(port: number, { path, cookie, fields, field, name, pieces }: SentFile): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}`, cookie };
    const sent = request({ port, host: '127.0.0.1', method: 'POST', path, headers }, (answer) => {
      const location = answer.headers.location;
      answer.resume().on('end', () => {
        if (answer.statusCode === 303 && location !== undefined) resolve(location);
        else reject(new Error(`${path} answered ${answer.statusCode} to a file`));
      });
    });
    sent.on('error', reject);
    for (const [named, value] of Object.entries(fields)) {
      sent.write(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${named}"\r\n\r\n${value}\r\n`);
    }
    sent.write(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\n\r\n`);
    const left = pieces[Symbol.iterator]();
    const more = (): void => {
      for (let next = left.next(); !next.done; next = left.next()) {
        if (!sent.write(next.value)) return void sent.once('drain', more);
      }
      sent.end(`\r\n--${BOUNDARY}--\r\n`);
    };
    more();
  });
}
