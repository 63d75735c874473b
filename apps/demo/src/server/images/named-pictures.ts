import { isList, isRecord } from "@pagebridge/core-types/adapter-tools";

/** Fields that hold the address of a picture by themselves. */
const pictureFields = new Set(["avatarUrl", "coverUrl", "iconUrl", "thumbnailUrl"]);

/** Finds the addresses of files, custom emoji and previews in a piece of the model. Links are none of them. */
export function namedPictures(content: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const pending: unknown[] = [content];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (isList(next)) pending.push(...next);
    if (!isRecord(next) || isList(next)) continue;
    const { type, url } = next;
    if (typeof url === "string" && (type === "external" || type === "notion")) found.add(url);
    for (const [key, value] of Object.entries(next)) {
      if (typeof value === "string") {
        if (pictureFields.has(key)) found.add(value);
      } else if (key === "customEmoji" && isRecord(value) && typeof value["url"] === "string") {
        found.add(value["url"]);
      } else if (value !== undefined && value !== null) pending.push(value);
    }
  }
  return found;
}
