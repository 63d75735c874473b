import { inflateSync, crc32 as nodeCrc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createSampleWorkspace } from "../../src/sample/create-sample-workspace.js";
import { toPdf } from "../../src/sample/files/pdf.js";
import { toPng } from "../../src/sample/files/png.js";

const files = createSampleWorkspace().files ?? [];

function bytesOf(path: string): Buffer {
  return Buffer.from(files.find((file) => file.path === path)?.bytes ?? []);
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** Reads a PNG and checks the sums at the ends of its chunks. */
function readChunks(png: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let start = 8; start < png.length; ) {
    const length = png.readUInt32BE(start);
    const body = png.subarray(start + 4, start + 8 + length);
    expect(png.readUInt32BE(start + 8 + length)).toBe(nodeCrc32(body));
    chunks.push({ type: body.toString("latin1", 0, 4), data: body.subarray(4) });
    start += 12 + length;
  }
  return chunks;
}

describe("hosted files of the sample workspace", () => {
  it("are few and small", () => {
    expect(files.map(({ path, contentType }) => [path, contentType])).toEqual([
      ["images/flag.png", "image/png"],
      ["images/bosun-asleep.png", "image/png"],
      ["images/harbour-chart.svg", "image/svg+xml"],
      ["audio/fog-signal.wav", "audio/wav"],
      ["papers/safety-card.pdf", "application/pdf"],
      ["papers/rope-inventory.csv", "text/csv; charset=utf-8"],
    ]);
    expect(files.reduce((sum, file) => sum + file.bytes.length, 0)).toBeLessThan(20_000);
  });

  it.each([
    ["images/flag.png", 96, 56],
    ["images/bosun-asleep.png", 80, 60],
  ])("%s is a PNG of %i × %i pixels", (path, width, height) => {
    const chunks = readChunks(bytesOf(path));
    expect(chunks.map((chunk) => chunk.type)).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
    const [header, , pixels] = chunks;
    expect([header?.data.readUInt32BE(0), header?.data.readUInt32BE(4)]).toEqual([width, height]);
    expect(inflateSync(pixels?.data ?? Buffer.alloc(0)).length).toBe((width + 1) * height);
  });

  it("the safety card is a PDF whose table of offsets leads to its objects", () => {
    const pdf = bytesOf("papers/safety-card.pdf").toString("latin1");
    const start = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    const offsets = [...pdf.slice(start).matchAll(/^(\d{10}) 00000 n /gm)].map((match) => Number(match[1]));
    expect(offsets.map((offset, index) => pdf.startsWith(`${index + 1} 0 obj`, offset))).toEqual(Array(5).fill(true));
    expect(pdf).toContain("\\(all of them\\)");
  });

  it("the fog signal is a WAV of 1.5 seconds", () => {
    const wav = bytesOf("audio/fog-signal.wav");
    expect(wav.toString("latin1", 0, 4) + wav.toString("latin1", 8, 16)).toBe("RIFFWAVEfmt ");
    expect(wav.readUInt32LE(4)).toBe(wav.length - 8);
    expect(wav.readUInt32LE(40) / wav.readUInt32LE(28)).toBe(1.5);
  });
});

describe("toPng", () => {
  it("writes the rows of a picture, each with its filter byte, scaled up", () => {
    const png = toPng({ palette: { a: [1, 2, 3], b: [4, 5, 6] }, rows: ["ab", "ba"], scale: 2 });
    const [, palette, pixels] = readChunks(Buffer.from(png));
    expect([...(palette?.data ?? [])]).toEqual([1, 2, 3, 4, 5, 6]);
    const lines = [0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0];
    expect([...inflateSync(pixels?.data ?? Buffer.alloc(0))]).toEqual(lines);
  });

  it("writes pictures that are longer than one stored block", () => {
    const png = toPng({ palette: { a: [0, 0, 0] }, rows: Array(3).fill("a".repeat(100)), scale: 20 });
    const pixels = readChunks(Buffer.from(png)).find((chunk) => chunk.type === "IDAT");
    expect(inflateSync(pixels?.data ?? Buffer.alloc(0)).length).toBe(2001 * 60);
  });
});

describe("toPdf", () => {
  it("escapes what PDF strings use for themselves", () => {
    expect(Buffer.from(toPdf(["a (b) \\ c"])).toString("latin1")).toContain("(a \\(b\\) \\\\ c) Tj");
  });
});
