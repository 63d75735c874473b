/** A block as a recording has it, found without our decoders. */
export interface RecordedBlock {
  /** Absent in fragments that somebody wrote. */
  readonly id?: string;
  readonly type: string;
  /** What a reader sees of it: one text for its content, its caption and each of its cells. Without empty ones. */
  readonly texts: readonly string[];
}

type Json = { readonly [key: string]: unknown };

/**
 * Finds the blocks in a recording by what the API documents: every object that says that it is a block. Of a conversation only the
 * answers count, and of a block that was answered several times only the last one.
 */
export function recordedBlocks(json: unknown): readonly RecordedBlock[] {
  const found = answersIn(json).flatMap((answer) => [...blocksIn(answer)]);
  if (!isConversation(json)) return found;
  const last = new Map(found.map((block, index) => [block.id ?? `without id ${index}`, block]));
  return [...last.values()];
}

function answersIn(json: unknown): readonly unknown[] {
  if (!isConversation(json)) return [json];
  const interactions = json["interactions"];
  return Array.isArray(interactions)
    ? interactions.map((interaction) => recordAt(recordAt(interaction, "response"), "body"))
    : [];
}

function isConversation(json: unknown): json is Json {
  return isRecord(json) && Array.isArray(json["interactions"]);
}

function* blocksIn(value: unknown): Generator<RecordedBlock> {
  if (Array.isArray(value)) {
    for (const item of value) yield* blocksIn(item);
  } else if (isRecord(value)) {
    const { id, object, type } = value;
    if (object === "block" && typeof type === "string") {
      yield { ...(typeof id === "string" && { id }), type, texts: textsOf(recordAt(value, type)) };
    }
    for (const item of Object.values(value)) yield* blocksIn(item);
  }
}

function textsOf(payload: Json): readonly string[] {
  const { caption, cells, expression, rich_text: richText, text, title } = payload;
  const texts = [title, richText ?? text, expression, ...(Array.isArray(cells) ? cells : []), caption];
  return texts.map(textOf).filter((found) => found.trim() !== "");
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return "";
  return value.map((item) => (isRecord(item) ? itemText(item) : "")).join("");
}

// Recordings always have `plain_text`; fragments that somebody wrote may not.
function itemText(item: Json): string {
  if (typeof item["plain_text"] === "string") return item["plain_text"];
  const content = recordAt(item, "text")["content"] ?? recordAt(item, "equation")["expression"];
  return typeof content === "string" ? content : "";
}

function recordAt(value: unknown, key: string): Json {
  const found = isRecord(value) ? value[key] : undefined;
  return isRecord(found) ? found : {};
}

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
