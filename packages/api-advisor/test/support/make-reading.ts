import type { AdapterInfo, Block, Diagnostic, Inline, Page, RichText } from "@pagebridge/core-types";
import type { ComparedReading } from "../../src/index.js";
import { makeInfo } from "./make-info.js";

/** A made id that ends in the given number. */
export function makeId(last: number): string {
  return `00000000-0000-4000-8000-${String(last).padStart(12, "0")}`;
}

/** Text without marks, or the given inlines. */
export function text(...parts: readonly (Inline | string)[]): RichText {
  return parts.map((part): Inline => (typeof part === "string" ? { type: "text", text: part } : part));
}

/** A paragraph. */
export function paragraph(last: number, words = `Line ${last}`, children: readonly Block[] = []): Block {
  return { type: "paragraph", id: makeId(last), richText: text(words), children };
}

/** A page with a title and the given content. */
export function makePage(children: readonly Block[], rest: Partial<Page> = {}): Page {
  return {
    object: "page",
    id: makeId(900),
    properties: [{ type: "title", id: "title", name: "Name", richText: text("Tides") }],
    children,
    ...rest,
  };
}

/** A page as an adapter would give it. */
export function makeReading(
  page: Page,
  info: AdapterInfo = makeInfo(),
  diagnostics: readonly Diagnostic[] = [],
): ComparedReading {
  return {
    info,
    reading: {
      value: page,
      diagnostics,
      provenance: {
        adapter: info.name,
        api: info.api,
        readAt: "2026-10-05T09:12:00.000Z",
        cost: { requests: 3, bytes: 1200, milliseconds: 40 },
      },
    },
  };
}
