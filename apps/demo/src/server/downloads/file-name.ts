/** A name for a file, from a title: letters and digits of any script, with dashes between. */
export function fileNameOf(title: string): string {
  const words = title.normalize("NFC").match(/[\p{Letter}\p{Mark}\p{Number}]+/gu) ?? [];
  const name = Array.from(words.join("-").toLowerCase()).slice(0, 60).join("").replace(/-$/, "");
  return name === "" ? "page" : name;
}

/** The header that makes a browser save an answer under a name. */
export function attachmentHeader(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]/g, "_").replaceAll(/["\\]/g, "_");
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
