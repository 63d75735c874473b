type JsonRecord = { readonly [key: string]: unknown };

/** Which keys the objects of one kind had. */
export interface Shape {
  /** How many objects there were. */
  readonly total: number;
  /** How many of them had each key. */
  readonly keys: ReadonlyMap<string, number>;
}

interface GrowingShape {
  total: number;
  readonly keys: Map<string, number>;
}

/** Goes through answers and notes the keys of every kind of object in them. */
export function collectShapes(answers: readonly unknown[]): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, GrowingShape>();
  for (const answer of answers) visit(answer, shapes);
  return shapes;
}

/** Keys that every object of a kind had. */
export function constantKeys({ keys, total }: Shape): readonly string[] {
  return [...keys].filter(([, count]) => count === total).map(([key]) => key);
}

function note(kind: string, record: JsonRecord, shapes: Map<string, GrowingShape>): void {
  const shape = shapes.get(kind) ?? { total: 0, keys: new Map() };
  shape.total += 1;
  for (const key of Object.keys(record)) {
    if (key !== "request_id") shape.keys.set(key, (shape.keys.get(key) ?? 0) + 1);
  }
  shapes.set(kind, shape);
}

function visit(value: unknown, shapes: Map<string, GrowingShape>): void {
  if (Array.isArray(value)) {
    for (const item of value) visit(item, shapes);
    return;
  }
  if (!isRecord(value)) return;
  noteKinds(value, shapes);
  for (const part of Object.values(value)) visit(part, shapes);
}

function noteKinds(record: JsonRecord, shapes: Map<string, GrowingShape>): void {
  const { object, type, parent, properties } = record;
  const payload = typeof type === "string" ? record[type] : undefined;
  if (object === "block") {
    note(`block ${String(type)}`, record, shapes);
    if (isRecord(payload))
      note(`payload of ${String(type)}${type === "link_to_page" ? innerType(payload) : ""}`, payload, shapes);
  } else if (object === "user" && type !== undefined) note(`user ${String(type)}`, record, shapes);
  else if (object === "user") note("partial user", record, shapes);
  else if (object === "list" || object === "property_item") note(`${object} ${String(type)}`, record, shapes);
  else if (object === "view" && record["name"] === undefined) note("partial view", record, shapes);
  else if (typeof object === "string") note(object, record, shapes);
  else if ("annotations" in record && isRecord(record["annotations"])) {
    note(`rich text ${String(type)}`, record, shapes);
    note("annotations", record["annotations"], shapes);
    if (type === "mention" && isRecord(payload)) noteMention(payload, shapes);
  }
  if (isRecord(parent)) note(`parent ${String(parent["type"])}`, parent, shapes);
  if (isRecord(record["icon"])) note(`icon ${String(record["icon"]["type"])}`, record["icon"], shapes);
  if (isRecord(properties)) noteProperties(String(object), properties, shapes);
}

function noteMention(mention: JsonRecord, shapes: Map<string, GrowingShape>): void {
  const type = String(mention["type"]);
  note(`mention ${type}`, mention, shapes);
  const target = mention[type];
  if (isRecord(target) && target["object"] === undefined) note(`target of mention ${type}`, target, shapes);
}

function noteProperties(owner: string, properties: JsonRecord, shapes: Map<string, GrowingShape>): void {
  for (const property of Object.values(properties)) {
    if (!isRecord(property)) continue;
    const type = String(property["type"]);
    note(`${owner} property ${type}`, property, shapes);
    const value = property[type];
    if (isRecord(value)) note(`${owner} property ${type}, inside${innerType(value)}`, value, shapes);
    if (isRecord(value) && Array.isArray(value["options"])) {
      for (const option of value["options"]) if (isRecord(option)) note(`${owner} option of ${type}`, option, shapes);
    }
    if (type === "relation" && isRecord(value) && isRecord(value["dual_property"])) {
      note("dual_property", value["dual_property"], shapes);
    }
    if (type === "files" && Array.isArray(value)) {
      for (const file of value) if (isRecord(file)) note(`file ${String(file["type"])} of a property`, file, shapes);
    }
  }
}

function innerType(value: JsonRecord): string {
  return typeof value["type"] === "string" ? ` (${value["type"]})` : "";
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
