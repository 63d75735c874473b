import type { HostedFile } from "../workspace/workspace.js";

/** A small valid file of the kind that a path's ending names; plain text when the ending says nothing. */
export function makeFile(path: string): HostedFile {
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? "";
  const made = makers[extension];
  return made ? { path, ...made() } : { path, contentType: "text/plain; charset=utf-8", bytes: text(`${path}\n`) };
}

type Made = Omit<HostedFile, "path">;

const makers: { readonly [extension: string]: () => Made } = {
  csv: () => ({ contentType: "text/csv; charset=utf-8", bytes: text("name,value\nanchor,1\n") }),
  gif: () => ({
    contentType: "image/gif",
    bytes: base64("R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="),
  }),
  html: () => ({ contentType: "text/html; charset=utf-8", bytes: text("<!doctype html><title>Made</title>\n") }),
  jpeg: jpeg,
  jpg: jpeg,
  json: () => ({ contentType: "application/json", bytes: text('{"made":true}\n') }),
  mp3: () => ({ contentType: "audio/mpeg", bytes: mpegFrame() }),
  mp4: () => ({ contentType: "video/mp4", bytes: base64("AAAAHGZ0eXBpc29tAAACAGlzb21pc28ybXA0MQAAAAhmcmVl") }),
  pdf: () => ({ contentType: "application/pdf", bytes: pdf() }),
  png: () => ({
    contentType: "image/png",
    bytes: base64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
  }),
  svg: () => ({
    contentType: "image/svg+xml",
    bytes: text('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>\n'),
  }),
  wav: () => ({ contentType: "audio/wav", bytes: wav() }),
  webp: () => ({ contentType: "image/webp", bytes: base64("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==") }),
  zip: () => ({ contentType: "application/zip", bytes: base64("UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==") }),
};

function jpeg(): Made {
  return {
    contentType: "image/jpeg",
    bytes: base64(
      "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=",
    ),
  };
}

/** One silent frame of MPEG-1 layer 3 at 128 kbit/s and 44.1 kHz. */
function mpegFrame(): Uint8Array {
  const frame = new Uint8Array(417);
  frame.set([0xff, 0xfb, 0x90, 0x64]);
  return frame;
}

/** A RIFF header and one silent sample: mono, 8 bit, 8 kHz. */
function wav(): Uint8Array {
  const bytes = Buffer.alloc(46);
  bytes.write("RIFF", 0, "latin1");
  bytes.writeUInt32LE(38, 4);
  bytes.write("WAVEfmt ", 8, "latin1");
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(8000, 24);
  bytes.writeUInt32LE(8000, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write("data", 36, "latin1");
  bytes.writeUInt32LE(1, 40);
  bytes[44] = 0x80;
  return bytes;
}

/** One empty page, with a cross-reference table that is right. */
function pdf(): Uint8Array {
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 72 72] >>",
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, place) => {
    const offset = body.length;
    body += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return text(
    `${body}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

function text(content: string): Uint8Array {
  return Buffer.from(content, "utf8");
}

function base64(content: string): Uint8Array {
  return Buffer.from(content, "base64");
}
