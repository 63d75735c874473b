import {
  type Block,
  type BlockType,
  blockPlainText,
  type Decoded,
  type Document,
  normalizeId,
} from "@pagebridge/core-types";
import { isRecord, listOf, recordOf, stringOf, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { describe, expect, it } from "vitest";
import { blockTypes } from "../../src/decode/blocks/block-type.js";
import { decodeDocument } from "../../src/decode/documents/decode-document.js";
import { decodeRecording } from "../../src/decode/recordings/decode-recording.js";
import { modelComplaints } from "../support/model-complaints.js";
import { pagesOf, shownBy } from "./blocks-of-document.js";
import { answersOf, blocksIn, type CorpusFile, hasCorpus, noCorpus, officialFiles } from "./corpus-files.js";

interface Read extends CorpusFile {
  readonly decoded: Decoded<Document>;
  readonly answers: readonly unknown[];
}

const read: readonly Read[] = officialFiles().map((file) => ({
  ...file,
  decoded: decodeDocument(file.json),
  answers: answersOf(file.json),
}));

const title = hasCorpus ? "official corpus" : `official corpus (skipped: ${noCorpus})`;

describe.skipIf(!hasCorpus)(title, () => {
  it("gives a value of plain JSON for every file", () => {
    const changed = read.filter(
      ({ decoded }) => JSON.stringify(JSON.parse(JSON.stringify(decoded))) !== JSON.stringify(decoded),
    );
    expect(changed.map(({ name }) => name)).toEqual([]);
    for (const { decoded } of read) expect(JSON.parse(JSON.stringify(decoded))).toEqual(decoded);
  });

  it("gives a document that the model's schema accepts for every file", () => {
    const wrong = read.flatMap(({ name, decoded }) =>
      modelComplaints("Document", decoded.value)
        .slice(0, 3)
        .map((complaint) => `${name}: ${complaint}`),
    );
    expect(wrong).toEqual([]);
  });

  it("gives every block id of the answers out again", () => {
    const lost = read.flatMap(({ name, answers, decoded }) => {
      const { blocks, holders } = shownBy(decoded.value);
      const out = new Set([...blocks.map((block) => block.id), ...holders]);
      return [...idsIn(answers)].filter((id) => !out.has(id)).map((id) => `${name}: ${id}`);
    });
    expect(lost).toEqual([]);
  });

  it("gives every block id out again when the answers are given without their requests", () => {
    const lost = read.flatMap(({ name, answers }) => {
      const { blocks, holders } = shownBy(decodeRecording(answers).value);
      const out = new Set([...blocks.map((block) => block.id), ...holders]);
      return [...idsIn(answers)].filter((id) => !out.has(id)).map((id) => `${name}: ${id}`);
    });
    expect(lost).toEqual([]);
  });

  it("keeps every property of every page as the last answer says it", () => {
    const wrong = read.flatMap(({ name, answers, decoded }) => {
      const pages = new Map(pagesOf(decoded.value).map((page) => [page.id, page]));
      return [...lastPages(answers)].flatMap(([id, wire]) => {
        const expected = Object.entries(recordOf(wire, "properties") ?? {}).map(
          ([key, value]) => `${key} ${wirePropertyType(value)}`,
        );
        const found = pages.get(id)?.properties.map((property) => `${property.name} ${property.type}`);
        return JSON.stringify(found) === JSON.stringify(expected) ? [] : [`${name}: ${id}: ${found} for ${expected}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it("gives no block that no answer holds, and as many without an id as there are", () => {
    const wrong = read.flatMap(({ name, answers, decoded }) => {
      const { blocks } = shownBy(decoded.value);
      const ids = idsIn(answers);
      const invented = blocks.filter((block) => block.id !== "" && !ids.has(block.id)).length;
      const withoutId = blocks.filter((block) => block.id === "").length;
      const wireWithoutId = blocksIn(answers).filter((wire) => stringOf(wire, "id") === undefined).length;
      return invented > 0 || withoutId !== wireWithoutId
        ? [`${name}: ${invented} invented, ${withoutId} of ${wireWithoutId}`]
        : [];
    });
    expect(wrong.filter((line) => !knownFragments.some((name) => line.startsWith(name)))).toEqual([]);
  });

  it("keeps kind, text and children of every block as the last answer says them", () => {
    const wrong = read.flatMap(({ name, answers, decoded }) => {
      const found = new Map<string, Block[]>();
      for (const block of shownBy(decoded.value).blocks) found.set(block.id, [...(found.get(block.id) ?? []), block]);
      return [...lastStates(answers)].flatMap(([id, wires]) =>
        (found.get(id) ?? []).flatMap((block) => {
          // A few hand-edited files use one id for several blocks.
          const all = wires.map((wire) => complaints(wire, block));
          return all.some((list) => list.length === 0)
            ? []
            : all.flat().map((complaint) => `${name}: ${id}: ${complaint}`);
        }),
      );
    });
    expect(wrong).toEqual([]);
  });

  it("recognises everything but these", () => {
    const unsupported = read.filter(({ decoded }) => JSON.stringify(decoded.value).includes('{"kind":"unsupported"'));
    expect(unsupported.map(({ name }) => name)).toEqual([
      "official/kotlin-notion-client/reference__notion-api__sample_responses__file_uploads__get_list_file_uploads.json",
      "official/notion-sdk-jvm/src__test__kotlin__tests__json__OAuthTokenResultParserTest.json",
      "pairs/enhanced-markdown/hkob-markdown_page_by_insert_after_todo/input.json",
      "pairs/enhanced-markdown/hkob-markdown_page_by_insert_bottom/input.json",
      "pairs/enhanced-markdown/hkob-markdown_page_by_replace_todo/input.json",
    ]);
  });

  it("reports what it read", () => {
    const blocks = read.flatMap(({ decoded }) => shownBy(decoded.value).blocks);
    const report = {
      files: read.length,
      blocksOnTheWire: read.reduce((sum, { answers }) => sum + blocksIn(answers).length, 0),
      distinctBlockIdsByFile: read.reduce((sum, { answers }) => sum + idsIn(answers).size, 0),
      blocksInModel: blocks.length,
      unsupportedBlocks: blocks.filter((block) => block.type === "unsupported").length,
      diagnostics: tally(read.flatMap(({ decoded }) => decoded.diagnostics.map(({ code }) => code))),
    };
    console.info(`official corpus: ${JSON.stringify(report)}`);
    expect(report.blocksOnTheWire).toBeGreaterThan(4000);
  });
});

/** Files that hold a block's content without the block around it. */
const knownFragments = ["official/takassh-notion-client/objects__tests__callout"];

function idsIn(answers: readonly unknown[]): ReadonlySet<string> {
  return new Set(blocksIn(answers).flatMap((wire) => idIn(wire) ?? []));
}

function idIn(wire: WireRecord): string | undefined {
  const id = stringOf(wire, "id");
  return id === undefined ? undefined : (normalizeId(id) ?? id);
}

/** Every state of each block in the last answer that holds it. */
function lastStates(answers: readonly unknown[]): ReadonlyMap<string, readonly WireRecord[]> {
  const states = new Map<string, readonly WireRecord[]>();
  for (const answer of answers) {
    const inAnswer = new Map<string, readonly WireRecord[]>();
    for (const wire of blocksIn(answer)) {
      const id = idIn(wire);
      if (id !== undefined) inAnswer.set(id, [...(inAnswer.get(id) ?? []), wire]);
    }
    for (const [id, wires] of inAnswer) states.set(id, wires);
  }
  return states;
}

/** The last full state of each page that is an answer, or an entry of one. */
function lastPages(answers: readonly unknown[]): ReadonlyMap<string, WireRecord> {
  const entries = answers.flatMap((answer) => (isRecord(answer) ? (listOf(answer, "results") ?? [answer]) : answer));
  return new Map(
    entries.filter(isRecord).flatMap((wire): [string, WireRecord][] => {
      const id = idIn(wire);
      const isWhole = wire["object"] === "page" && Object.hasOwn(wire, "properties");
      return id !== undefined && isWhole ? [[id, wire]] : [];
    }),
  );
}

/** Early answers of version 2022-06-28 give the id of a property alone; only that of the title tells its type. */
function wirePropertyType(value: unknown): string {
  if (!isRecord(value)) return "";
  return stringOf(value, "type") ?? (value["id"] === "title" ? "title" : "unsupported");
}

function complaints(wire: WireRecord, block: Block): readonly string[] {
  const type = stringOf(wire, "type") ?? "";
  const found: string[] = [];
  if (block.type !== modelType(type)) found.push(`${type} became ${block.type}`);
  if (block.type === "unsupported" && !known.has(type) && block.sourceType !== type)
    found.push(`${type} lost its name`);
  const text = wireText(recordOf(wire, type) ?? {});
  if (!blockPlainText(block).includes(text)) found.push(`the text ${JSON.stringify(text)} is missing`);
  const isContainer = wire["has_children"] === true && type !== "child_page" && type !== "child_database";
  if (isContainer && !hasChildren(block) && block.hasUnreadChildren !== true)
    found.push("its children are missing without a word");
  return found;
}

const known: ReadonlySet<string> = new Set(blockTypes);

function modelType(type: string): BlockType {
  if (type.startsWith("heading_")) return "heading";
  if (type === "transcription") return "meeting_notes";
  return blockTypes.find((name) => name === type && name !== "unsupported") === undefined
    ? "unsupported"
    : asBlockType(type);
}

function asBlockType(type: string): BlockType {
  const block = decodeDocument({ object: "block", id: "x", type, [type]: {} }).value;
  return block.kind === "blocks" ? (block.value[0]?.type ?? "unsupported") : "unsupported";
}

function wireText(payload: WireRecord): string {
  const items = listOf(payload, "rich_text") ?? listOf(payload, "text") ?? listOf(payload, "caption") ?? [];
  return items.map(itemText).join("");
}

/** In two hand-edited files the plain text differs from the content; the content is what the app shows. */
function itemText(item: unknown): string {
  if (!isRecord(item)) return "";
  return stringOf(recordOf(item, "text") ?? {}, "content") ?? stringOf(item, "plain_text") ?? "";
}

function hasChildren(block: Block): boolean {
  switch (block.type) {
    case "table":
      return block.rows.length > 0;
    case "meeting_notes":
      return (
        block.children.length > 0 ||
        block.sections.some((section) => section.children.length > 0 || section.hasUnreadChildren)
      );
    default:
      return "children" in block && block.children.length > 0;
  }
}

function tally(words: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted());
}
