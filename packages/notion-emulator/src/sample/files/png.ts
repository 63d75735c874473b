import { adler32, crc32 } from "./checksums.js";

/** A picture made of letters: each stands for a colour of the palette, each string is a row, and all are equally long. */
export interface PixelArt {
  /** Red, green and blue, 0 to 255, by letter. */
  readonly palette: Readonly<Record<string, readonly [red: number, green: number, blue: number]>>;
  readonly rows: readonly string[];
  /** How many pixels of the file one letter covers in each direction. */
  readonly scale: number;
}

/** Writes a picture as PNG with a palette, one byte for each pixel. */
export function toPng({ palette, rows, scale }: PixelArt): Uint8Array {
  const letters = Object.keys(palette);
  const lines = rows.flatMap((row) => {
    const pixels = [...row].flatMap((letter) => new Array<number>(scale).fill(letters.indexOf(letter)));
    return new Array<number[]>(scale).fill([0, ...pixels]);
  });
  const width = (rows[0]?.length ?? 0) * scale;
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", [...toBytes(width), ...toBytes(lines.length), 8, 3, 0, 0, 0]),
    ...chunk("PLTE", Object.values(palette).flat()),
    ...chunk("IDAT", toStoredZlib(Uint8Array.from(lines.flat()))),
    ...chunk("IEND", []),
  ]);
}

function chunk(type: string, data: readonly number[]): readonly number[] {
  const body = [...Buffer.from(type, "latin1"), ...data];
  return [...toBytes(data.length), ...body, ...toBytes(crc32(Uint8Array.from(body)))];
}

// Stored, not compressed: the bytes are then the same with every version of zlib.
function toStoredZlib(data: Uint8Array): readonly number[] {
  const blocks: number[] = [];
  const size = 0xffff;
  for (let start = 0; start < data.length; start += size) {
    const part = data.subarray(start, start + size);
    const isLast = start + size >= data.length ? 1 : 0;
    const { length } = part;
    blocks.push(isLast, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff, ...part);
  }
  return [0x78, 0x01, ...blocks, ...toBytes(adler32(data))];
}

function toBytes(value: number): readonly number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}
