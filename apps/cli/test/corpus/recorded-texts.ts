type Json = { readonly [key: string]: unknown };

/** A block as a recording of the internal API has it, found without our decoders. */
export interface RecordedTexts {
  readonly id: string;
  readonly type: string;
  /**
   * What a reader sees of it: the pieces of its text, caption and cells between mentions, which stand as a marker in the record.
   * Without empty ones.
   */
  readonly texts: readonly string[];
}

/** Every block in a recording that is not in the trash, but for pages and databases; the newest state of each. */
export function recordedTexts(json: unknown): readonly RecordedTexts[] {
  const blocks = new Map<string, Json>();
  collect(json, blocks);
  return [...blocks]
    .filter(([, { alive, type }]) => alive !== false && type !== "page" && !String(type).startsWith("collection_view"))
    .map(([id, block]) => ({ id, type: String(block["type"]), texts: textsOf(block) }));
}

/** The ids of every page that is not in the trash, and of every block that stands in none that was recorded. */
export function recordedRoots(json: unknown): readonly string[] {
  const blocks = new Map<string, Json>();
  collect(json, blocks);
  const held = new Set(
    [...blocks.values()].flatMap(({ content }) => (Array.isArray(content) ? content.map(String) : [])),
  );
  return [...blocks]
    .filter(([id, { alive, type }]) => alive !== false && (type === "page" || !held.has(id)))
    .map(([id]) => id);
}

function collect(value: unknown, blocks: Map<string, Json>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, blocks);
  } else if (isJson(value)) {
    const { id } = value;
    if (typeof id === "string" && isBlock(value)) {
      const known = blocks.get(id);
      if (!known || versionOf(known) <= versionOf(value)) blocks.set(id, value);
    }
    for (const item of Object.values(value)) collect(item, blocks);
  }
}

/** Views have a type, too, and one of them is called like a block. */
function isBlock({ content, parent_table: parentTable, type }: Json): boolean {
  if (typeof type !== "string" || typeof parentTable !== "string" || parentTable === "discussion") return false;
  return (
    !["board", "calendar", "gallery", "list", "timeline"].includes(type) && (type !== "table" || Array.isArray(content))
  );
}

/** Keys whose text is an address or a setting. */
const unseen = new Set(["checked", "language", "link", "size", "source"]);

function textsOf({ properties, type }: Json): readonly string[] {
  if (!isJson(properties)) return [];
  return Object.entries(properties)
    .filter(([key]) => !unseen.has(key) && (type === "table_row" || isShown(String(type), key)))
    .flatMap(([, text]) => piecesOf(text))
    .filter((piece) => piece.trim() !== "");
}

/** The name of a file and the title of a bookmark stand behind captions, and descriptions behind titles. */
function isShown(type: string, key: string): boolean {
  const hasSource = ["audio", "bookmark", "embed", "file", "image", "pdf", "video"].includes(type);
  return key === "caption" || (key === "title" && !hasSource);
}

function piecesOf(text: unknown): readonly string[] {
  const pieces = [""];
  for (const span of Array.isArray(text) ? text : []) {
    const [shown, marks] = Array.isArray(span) ? span : [];
    if (shown === "‣" && Array.isArray(marks)) pieces.push("");
    else pieces.push(`${pieces.pop() ?? ""}${String(shown)}`);
  }
  return pieces;
}

function versionOf({ version }: Json): number {
  return typeof version === "number" ? version : 0;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
