import {
  assertNever,
  type DataSource,
  type FileReference,
  type Page,
  type ReferenceInput,
  type View,
} from "@pagebridge/core-types";

/** What a call asks for, in a word: the text that the caller gave, or the id or address of what it gave. */
export function nameTarget(target: DataSource | FileReference | Page | ReferenceInput | View): string {
  if (typeof target === "string") return target;
  if ("object" in target) return target.id;
  if (!("type" in target)) return target.id ?? target.url ?? `${target.site.domain}/${target.site.slug}`;
  switch (target.type) {
    case "block":
    case "block_icon":
      return target.blockId;
    case "comment":
      return target.commentId;
    case "property":
      return target.pageId;
    case "cover":
    case "icon":
      return target.id;
    default:
      return assertNever(target, "file reference");
  }
}
