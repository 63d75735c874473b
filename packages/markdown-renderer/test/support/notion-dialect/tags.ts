import type { NotionAttributes, NotionKind } from "./tree.js";

/** What a value of an attribute may be. */
type AttributeRule = "any" | "boolean" | "color" | "date" | "heading" | "listType" | "number" | "time" | "url";

/**
 * How a tag is used. `container`: on a line of its own, around its text and its children. `leaf`: around its text.
 * `void`: has nothing inside. `mark`: around text inside a line. `literal`: around text in which nothing has a meaning.
 */
export type TagUse = "container" | "leaf" | "literal" | "mark" | "void";

/** What the dialect says about a tag. */
interface TagRule {
  readonly uses: readonly TagUse[];
  readonly attributes: { readonly [name: string]: AttributeRule };
  readonly required?: readonly string[];
  /** The block that it stands for. */
  readonly kind?: NotionKind;
  /** What its name already says about the block. */
  readonly fixed?: NotionAttributes;
  /** Whether its children follow a text of its own. @default true for containers */
  readonly hasText?: false;
  /** The only tags that may stand right inside. */
  readonly parts?: readonly string[];
  /** The tag outside of which it has no meaning. */
  readonly partOf?: readonly string[];
}

const color = { color: "color" } as const;
const both = ["container", "leaf"] as const;

const containers: { readonly [name: string]: TagRule } = {
  p: { uses: ["container", "leaf", "void"], attributes: color, kind: "paragraph" },
  h1: { uses: both, attributes: color, kind: "heading", fixed: { level: "1" } },
  h2: { uses: both, attributes: color, kind: "heading", fixed: { level: "2" } },
  h3: { uses: both, attributes: color, kind: "heading", fixed: { level: "3" } },
  h4: { uses: both, attributes: color, kind: "heading", fixed: { level: "4" } },
  quote: { uses: both, attributes: color, kind: "quote" },
  toggle: { uses: both, attributes: { ...color, heading: "heading" }, kind: "toggle" },
  callout: { uses: both, attributes: { ...color, icon: "any" }, kind: "callout" },
  todo: { uses: both, attributes: { ...color, checked: "boolean" }, required: ["checked"], kind: "toDo" },
  mail: {
    uses: both,
    attributes: { to: "any", cc: "any", bcc: "any", from: "any", subject: "any", attachments: "any" },
    kind: "mail",
  },
  ul: { uses: ["container"], attributes: {}, hasText: false, parts: ["li"] },
  ol: { uses: ["container"], attributes: { type: "listType" }, hasText: false, parts: ["li"] },
  li: { uses: both, attributes: color, partOf: ["ol", "ul"] },
  columns: { uses: ["container"], attributes: {}, hasText: false, parts: ["column"], kind: "columns" },
  column: { uses: ["container"], attributes: { ratio: "number" }, hasText: false, partOf: ["columns"], kind: "column" },
  tabs: { uses: ["container"], attributes: {}, hasText: false, parts: ["tab"], kind: "tabs" },
  tab: { uses: both, attributes: { icon: "any" }, partOf: ["tabs"], kind: "tab" },
  "synced-block": {
    uses: ["container"],
    attributes: { url: "url" },
    required: ["url"],
    hasText: false,
    kind: "syncedBlock",
  },
  "synced-block-reference": {
    uses: ["container"],
    attributes: { url: "url", notice: "any" },
    required: ["url"],
    hasText: false,
    kind: "syncedBlockReference",
  },
  "meeting-notes": { uses: both, attributes: { attendees: "any", "view-url": "url" }, kind: "meetingNotes" },
  "meeting-notes-section-notes": section("notes"),
  "meeting-notes-section-summary": section("summary"),
  "meeting-notes-section-transcript": section("transcript"),
};

const tables: { readonly [name: string]: TagRule } = {
  table: {
    uses: ["container"],
    attributes: { "fit-page-width": "boolean", "header-row": "boolean", "header-column": "boolean" },
    hasText: false,
    parts: ["colgroup", "tr"],
    kind: "table",
  },
  colgroup: { uses: ["container"], attributes: {}, hasText: false, parts: ["col"], partOf: ["table"] },
  col: { uses: ["void"], attributes: { ...color, width: "number" }, partOf: ["colgroup"], kind: "tableColumn" },
  tr: {
    uses: ["container"],
    attributes: color,
    hasText: false,
    parts: ["td", "th"],
    partOf: ["table"],
    kind: "tableRow",
  },
  td: { uses: ["leaf"], attributes: color, partOf: ["tr"], kind: "tableCell" },
  th: { uses: ["leaf"], attributes: color, partOf: ["tr"], kind: "tableCell", fixed: { header: "true" } },
};

const leaves: { readonly [name: string]: TagRule } = {
  audio: media("audio"),
  bookmark: media("bookmark"),
  embed: media("embed"),
  file: media("file"),
  image: media("image"),
  pdf: media("pdf"),
  video: media("video"),
  equation: { uses: ["literal"], attributes: color, kind: "equation" },
  external_object_instance: { uses: ["leaf"], attributes: { integration: "any" }, kind: "externalObject" },
  page: { uses: ["leaf"], attributes: { ...color, url: "url" }, required: ["url"], kind: "page" },
  folder: { uses: ["leaf"], attributes: { url: "url" }, required: ["url"], kind: "folder" },
  database: {
    uses: ["leaf"],
    attributes: { ...color, url: "url", "data-source-url": "url", inline: "boolean", icon: "any", wiki: "boolean" },
    kind: "database",
  },
  "table-of-contents": { uses: ["void"], attributes: color, kind: "tableOfContents" },
  "custom-block": { uses: ["void"], attributes: { "definition-id": "any", url: "url" }, kind: "customBlock" },
  unknown: { uses: ["void"], attributes: { url: "url", alt: "any" }, kind: "unknown" },
};

const inlines: { readonly [name: string]: TagRule } = {
  b: { uses: ["mark"], attributes: {} },
  i: { uses: ["mark"], attributes: {} },
  s: { uses: ["mark"], attributes: {} },
  u: { uses: ["mark"], attributes: {} },
  span: { uses: ["mark"], attributes: { ...color, "discussion-urls": "any" } },
  br: { uses: ["void"], attributes: {} },
  mention: { uses: ["literal", "void"], attributes: { url: "url", type: "any" }, required: ["url"] },
  date: {
    uses: ["void"],
    attributes: { start: "date", end: "date", "start-time": "time", "end-time": "time", "time-zone": "any" },
    required: ["start"],
  },
};

/** Every tag of the dialect. */
export const tagRules: ReadonlyMap<string, TagRule> = new Map(
  Object.entries({ ...containers, ...tables, ...leaves, ...inlines }),
);

function media(kind: NotionKind): TagRule {
  return { uses: ["leaf"], attributes: { ...color, source: "url" }, required: ["source"], kind };
}

function section(name: string): TagRule {
  return {
    uses: ["container"],
    attributes: {},
    hasText: false,
    partOf: ["meeting-notes"],
    kind: "meetingSection",
    fixed: { section: name },
  };
}

const colorNames = ["gray", "brown", "orange", "yellow", "green", "blue", "purple", "pink", "red"];

const patterns: { readonly [Rule in AttributeRule]: RegExp } = {
  any: /^[^\n]*$/,
  boolean: /^(?:true|false)$/,
  color: new RegExp(`^(?:${colorNames.join("|")})(?:_bg)?$`),
  date: /^\d{4}-\d\d-\d\d$/,
  heading: /^h[1-4]$/,
  listType: /^[1ai]$/,
  number: /^\d+(?:\.\d+)?$/,
  time: /^\d\d:\d\d$/,
  url: /^[^\n]*$/,
};

/** Whether an attribute may have such a value. */
export function isAllowed(rule: AttributeRule, value: string): boolean {
  return patterns[rule].test(value);
}
