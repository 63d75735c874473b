import { createHash } from "node:crypto";
import { type Id, isId } from "@pagebridge/core-types";

const invisible = /\p{Default_Ignorable_Code_Point}|['’`]/gu;
const words = /[\p{L}\p{N}][\p{L}\p{N}\p{Mn}\p{Mc}]*/gu;
// Windows opens a device by these names in every folder and with every ending.
const deviceName = /^(?:aux|con|nul|prn|(?:com|lpt)[0-9¹²³])$/;
const longestSlug = { characters: 60, bytes: 160 };

/**
 * Makes a title into a name that every common file system takes: the letters and digits of any script, in lower case and
 * composed form (NFC), joined by hyphens. It never holds a dot, a slash or a control character, and is never empty.
 *
 * `"Route 7: the “Long” way?"` → `"route-7-the-long-way"`
 */
export function toSlug(title: string): string {
  const lowered = title.normalize("NFC").replace(invisible, "").toLowerCase().normalize("NFC");
  const slug = shorten((lowered.match(words) ?? []).join("-")).replace(/-+$/, "");
  if (slug === "") return "untitled";
  return deviceName.test(slug) ? `${slug}-page` : slug;
}

function shorten(slug: string): string {
  let kept = "";
  let characters = 0;
  for (const character of slug) {
    characters += 1;
    if (characters > longestSlug.characters || Buffer.byteLength(kept + character) > longestSlug.bytes) break;
    kept += character;
  }
  return kept;
}

/** Writes a name as file systems compare it that take no notice of case or of how an accent is encoded. */
export function comparisonKey(name: string): string {
  return name.normalize("NFKD").toUpperCase().toLowerCase().normalize("NFKD");
}

/** An id as 32 hexadecimal digits, to tell apart what has the same name. An id that is not a UUID is hashed. */
export function idDigits(id: Id): string {
  return isId(id) ? id.replaceAll("-", "") : createHash("sha256").update(id).digest("hex").slice(0, 32);
}
