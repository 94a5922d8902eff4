import { crc32, deflateSync } from 'node:zlib';

const [WIDTH, HEIGHT] = [480, 360];

/** A drawn picture of a hill at evening as a PNG: it stands where a family would give a photograph. Nobody is on it. */
export function drawnPicture(): Buffer {
  const size = Buffer.alloc(13);
  size.writeUInt32BE(WIDTH, 0);
  size.writeUInt32BE(HEIGHT, 4);
  size.set([8, 2], 8); // eight bits a colour, in red, green and blue
  const rows = Array.from({ length: HEIGHT }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: WIDTH }, (_, x) => colourAt(x, y)).flat()]),
  );
  const parts = [part('IHDR', size), part('IDAT', deflateSync(Buffer.concat(rows))), part('IEND', Buffer.alloc(0))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]);
}

function colourAt(x: number, y: number): readonly [number, number, number] {
  const hill = 250 + 40 * Math.sin(x / 90) + 8 * Math.sin(x / 23);
  if (y > hill + 40) return [54, 92, 68];
  if (y > hill) return [92, 132, 96];
  const isSun = (x - 340) ** 2 + (y - 150) ** 2 < 34 ** 2;
  if (isSun) return [250, 222, 150];
  const evening = y / HEIGHT;
  return [Math.round(150 + 90 * evening), Math.round(180 + 20 * evening), Math.round(215 - 40 * evening)];
}

function part(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
