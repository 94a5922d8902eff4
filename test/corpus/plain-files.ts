import { deflateSync } from 'node:zlib';

/** A PDF of one empty page with these objects beside it; offsets are left out, as many real files have them wrong. */
export const pdf = (...objects: string[]): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj\n` +
      `3 0 obj <</Type/Page/Parent 2 0 R>> endobj\n${objects.join('\n')}\ntrailer <</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  );

/** The same with one more object packed where a search of the bytes does not see it. */
export const pdfWithHidden = (hidden: string): Buffer => {
  const packed = deflateSync(Buffer.from(hidden)).toString('latin1');
  return pdf(
    `4 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>> stream\n${packed}\nendstream endobj`,
  );
};

/** A PNG that states this size; the check never looks at its pixels. */
export function png(width: number, height: number, behind = ''): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  const chunks = [chunk('IHDR', size), chunk('IDAT', deflateSync(Buffer.alloc(5))), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks, Buffer.from(behind)]);
}

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)]);
}

/** A JPEG that states this size, ended or not. */
export function jpg(width: number, height: number, ended = true): Buffer {
  const frame = Buffer.from('ffc0000b080000000001011100', 'hex');
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  const scan = Buffer.from('ffda0008010100003f0000', 'hex');
  return Buffer.concat([Buffer.from('ffd8', 'hex'), frame, scan, Buffer.from(ended ? 'ffd9' : '', 'hex')]);
}

/** The start of an OLE compound file, the container of old and of password-protected office files. */
export const ole = (inside: string): Buffer =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1_024), Buffer.from(inside, 'utf16le')]);
