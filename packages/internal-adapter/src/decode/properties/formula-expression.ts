import {
  fieldOf,
  idOf,
  isRecord,
  recordOf,
  stringOf,
  toId,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import type { InternalContext } from "../internal-context.js";
import type { Span } from "../rich-text/read-spans.js";
import { payloadOf, valueSpans } from "./value-spans.js";

/**
 * Writes a formula as text. Its code is text with tokens for properties in it, which are written as people type them.
 *
 * `[["‣", [["fpp", { name: "Pages", property: "Pgs_" }]]], [" / 10"]]` → `prop("Pages") / 10`
 *
 * Formulas of before September 2023 are syntax trees: they have no text, and the loss is reported.
 */
export function formulaExpression(
  schema: WireRecord,
  collection: WireRecord,
  context: InternalContext,
): string | undefined {
  const code = fieldOf(recordOf(schema, "formula2") ?? {}, "code");
  if (code === undefined) {
    if (isRecord(fieldOf(schema, "formula"))) {
      context.report({
        code: "value_unavailable",
        severity: "info",
        message: "A formula of the older kind is stored as a tree; its text is not given.",
      });
    }
    return undefined;
  }
  const text = valueSpans(code)
    .map((span) => tokenText(span, collection, context))
    .join("");
  return text === "" ? undefined : text;
}

/** The kind of what a formula comes to, by the app's own word. */
export function formulaResultType(schema: WireRecord): string | undefined {
  const current = fieldOf(recordOf(schema, "formula2") ?? {}, "result_type");
  if (isRecord(current)) return stringOf(current, "type") || undefined;
  const { result_type: older } = recordOf(schema, "formula") ?? {};
  const type = typeof current === "string" ? current : older;
  return typeof type === "string" && type !== "" ? type : undefined;
}

function tokenText(span: Span, collection: WireRecord, context: InternalContext): string {
  const token = payloadOf(span, "fpp");
  if (isRecord(token)) return `prop(${JSON.stringify(propertyName(token, collection))})`;
  if (span.text === "‣" && span.decorations.length > 0) {
    context.report({
      code: "approximated",
      message: "A formula names something that is no property; the name is left out of its text.",
    });
    return "";
  }
  return span.text;
}

/** A token keeps the name that the property had; the schema knows what it is called since. */
function propertyName(token: WireRecord, collection: WireRecord): string {
  const written = stringOf(token, "name") ?? "";
  const owner = toId(fieldOf(token, "collection")) ?? idOf(recordOf(token, "collection") ?? {});
  if (owner !== undefined && owner !== idOf(collection)) return written;
  const property = recordOf(recordOf(collection, "schema") ?? {}, stringOf(token, "property") ?? "");
  return (property && stringOf(property, "name")) || written;
}
