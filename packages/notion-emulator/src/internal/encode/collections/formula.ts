import type { DataSource } from "@pagebridge/core-types";
import { marker, type Span, type Spans, span } from "../text/span.js";

const reference = /(?<![.\w])prop\("([^"\\]*)"\)/g;

/**
 * Encodes a formula as text in which the data source's own properties are tokens.
 *
 * `prop("Pages") / 10` → `[["‣", [["fpp", { name: "Pages", property: "Pgs_" }]]], [" / 10"]]`
 */
export function encodeFormulaCode(expression: string, { properties = [] }: DataSource): Spans {
  const spans: Span[] = [];
  let done = 0;
  for (const match of expression.matchAll(reference)) {
    const [text, name] = match;
    const property = properties.find((candidate) => candidate.name === name);
    if (!property) continue;
    if (match.index > done) spans.push([expression.slice(done, match.index)]);
    const id = property.type === "title" ? "title" : property.id;
    spans.push(span(marker.object, [["fpp", { name: property.name, property: id }]]));
    done = match.index + text.length;
  }
  if (done < expression.length) spans.push([expression.slice(done)]);
  return spans;
}
