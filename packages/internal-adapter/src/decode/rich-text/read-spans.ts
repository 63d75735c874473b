import { isList } from "@pagebridge/core-types/adapter-tools";

/** What a run of text is marked with. */
export interface Decoration {
  readonly code: string;
  readonly payload: readonly unknown[];
}

/** One run of text as it was stored. */
export interface Span {
  readonly text: string;
  readonly decorations: readonly Decoration[];
}

/** A rich text taken apart, and what in it has no known form. */
export interface ReadSpans {
  readonly spans: readonly Span[];
  /** The text as a whole, when it is no list; each run that is no text with decorations; each decoration without a code. */
  readonly faults: readonly SpanFault[];
}

/** One thing in a rich text that has no known form, and where. */
export interface SpanFault {
  readonly part: "decoration" | "span" | "text";
  readonly value: unknown;
}

/** Takes a rich text apart: `[["text"], ["bold", [["b"]]]]`. Missing is empty, a bare text is one run. Never throws. */
export function readSpans(wire: unknown): ReadSpans {
  if (wire === undefined || wire === null) return { spans: [], faults: [] };
  if (typeof wire === "string") return { spans: [{ text: wire, decorations: [] }], faults: [] };
  if (!isList(wire)) return { spans: [], faults: [{ part: "text", value: wire }] };
  const faults: SpanFault[] = [];
  const spans = wire.flatMap((element): readonly Span[] => {
    const span = typeof element === "string" ? [element] : element;
    if (!isList(span) || typeof span[0] !== "string") {
      faults.push({ part: "span", value: element });
      return [];
    }
    return [{ text: span[0], decorations: readDecorations(span[1], faults) }];
  });
  return { spans, faults };
}

function readDecorations(wire: unknown, faults: SpanFault[]): readonly Decoration[] {
  if (wire === undefined || wire === null) return [];
  if (!isList(wire)) {
    faults.push({ part: "decoration", value: wire });
    return [];
  }
  return wire.flatMap((element): readonly Decoration[] => {
    const [code, ...payload] = isList(element) ? element : [];
    if (typeof code === "string") return [{ code, payload }];
    faults.push({ part: "decoration", value: element });
    return [];
  });
}
