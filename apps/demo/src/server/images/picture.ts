import type { IncomingMessage } from "node:http";
import { PictureError } from "./picture-error.js";

/** A picture, whole. */
export interface Picture {
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Kinds of pictures, and the ending of a file of that kind. */
export const pictureEndings: Readonly<Record<string, string>> = {
  "image/avif": "avif",
  "image/bmp": "bmp",
  "image/gif": "gif",
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/svg+xml": "svg",
  "image/vnd.microsoft.icon": "ico",
  "image/webp": "webp",
  "image/x-icon": "ico",
};

/** How files of a kind begin, for servers that do not say. */
const beginnings: readonly (readonly [contentType: string, beginning: RegExp])[] = [
  ["image/gif", /^GIF8[79]a/],
  ["image/jpeg", /^\xff\xd8\xff/],
  ["image/png", /^\x89PNG\r\n/],
  ["image/webp", /^RIFF....WEBP/s],
];

/** Reads an answer as a picture. @throws PictureError if it is none, or larger than allowed. */
export async function toPicture(answer: IncomingMessage, maxBytes: number): Promise<Picture> {
  const { statusCode: status = 0, headers } = answer;
  try {
    if (status !== 200) throw new PictureError("unavailable", `The picture's server answered with status ${status}.`);
    if ((headers["content-encoding"] ?? "identity") !== "identity") {
      throw new PictureError("refused", "The picture's server packs it in a way that was not asked for.");
    }
    if (Number(headers["content-length"] ?? 0) > maxBytes) throw tooLarge(maxBytes);
    const bytes = await readAll(answer, maxBytes);
    return { contentType: pictureType(headers["content-type"] ?? "", bytes), bytes };
  } finally {
    answer.destroy();
  }
}

async function readAll(answer: IncomingMessage, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function pictureType(header: string, bytes: Uint8Array): string {
  const [named = ""] = header.toLowerCase().split(";");
  const contentType = named.trim();
  if (Object.hasOwn(pictureEndings, contentType)) return contentType;
  const start = Buffer.from(bytes.subarray(0, 16)).toString("latin1");
  const known = ["", "application/octet-stream", "binary/octet-stream"].includes(contentType)
    ? beginnings.find(([, beginning]) => beginning.test(start))
    : undefined;
  if (known) return known[0];
  throw new PictureError("refused", "What lies at the picture's address is no picture.");
}

function tooLarge(maxBytes: number): PictureError {
  return new PictureError("too_large", `The picture is larger than ${maxBytes} bytes.`);
}
