import { UsageError } from "../errors/usage-error.js";
import { jsonErrorPosition } from "./json-error-position.js";

/** Reads bytes as JSON. @param name What the user calls the file. @throws UsageError with one sentence that names file and position. */
export function parseJson(bytes: Uint8Array, name: string): unknown {
  const text = decodeText(bytes, name);
  if (text.trim() === "") throw new UsageError(`${name} is empty.`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const position = jsonErrorPosition(text);
    const place = position === undefined ? "" : ` at line ${position.line}, column ${position.column}`;
    throw new UsageError(`${name} is not JSON: it stops making sense${place}.`, { cause });
  }
}

/** UTF-8, or UTF-16 with a byte order mark, as PowerShell writes it. */
function decodeText(bytes: Uint8Array, name: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UsageError(`${name} is not JSON: it is not even text in UTF-8.`, { cause });
  }
}
