import type { Id } from "@pagebridge/core-types";
import { isList, isRecord } from "@pagebridge/core-types/adapter-tools";
import { type Decoration, readSpans } from "../decode/rich-text/read-spans.js";
import { type DecorationKnowledge, decorationOf } from "../knowledge/decorations.js";
import { shapeOf } from "../records/box.js";
import type { FindingCollector } from "./drift-finding.js";
import { nameOf } from "./name-of.js";

/** Where a rich text was found. */
export interface TextPlace {
  readonly table: string;
  readonly key: string;
  readonly id: Id;
  readonly findings: FindingCollector;
  /** Whether a page or database loses visible text when this cannot be read. @default false */
  readonly isVital?: boolean;
}

const faultMessages = {
  text: "A rich text is not a list of runs.",
  span: "A run of a rich text is not a text with decorations.",
  decoration: "A decoration has no code.",
} as const;

/** Finds what is unlike any known rich text: its form, the codes of its decorations, and what stands after the codes. */
export function checkRichText(wire: unknown, { findings, isVital = false, ...place }: TextPlace): void {
  const { spans, faults } = readSpans(wire);
  for (const { part, value } of faults) {
    const severity = isVital && part !== "decoration" ? "error" : "warning";
    findings.note({ ...place, shape: shapeOf(value), severity, message: faultMessages[part] });
  }
  for (const { decorations } of spans) {
    for (const decoration of decorations) {
      const known = decorationOf(decoration.code);
      if (known === undefined) {
        findings.note({
          ...place,
          shape: nameOf(decoration.code),
          severity: "warning",
          message: "A decoration has a code that is not known; its text is kept.",
        });
      } else if (!hasKnownPayload(decoration, known)) {
        findings.note({
          ...place,
          shape: `${nameOf(decoration.code)} with ${shapeOf(decoration.payload[0])}`,
          severity: "warning",
          message: "A decoration of a known code says something of another form than is known.",
        });
      }
    }
  }
}

function hasKnownPayload({ code, payload: [payload] }: Decoration, known: DecorationKnowledge): boolean {
  switch (known.payload) {
    case "nothing":
      return true;
    case "text":
      // A link without an address occurs, and the types of notion-client know link mentions as a text.
      return typeof payload === "string" || (code === "a" && (payload === undefined || payload === null));
    case "object":
      return isRecord(payload) || (code === "lm" && typeof payload === "string");
    case "list":
      return isList(payload);
  }
}
