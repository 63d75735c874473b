import type { Document } from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { isList, isRecord, listOf, stringOf, toJsonValue, type WireRecord } from "@pagebridge/core-types/adapter-tools";
import { objectDecoders } from "./object-decoders.js";
import { toFragment } from "./to-fragment.js";
import { listKind, toListDocument } from "./to-list-document.js";

/** Reads any one answer, object or fragment of the official API. What nothing here knows is kept whole and reported. */
export function toDocument(wire: unknown, context: DecodeContext): Document {
  return context.deeper(() => knownDocument(wire, context)) ?? unsupportedDocument(wire, context);
}

function knownDocument(wire: unknown, context: DecodeContext): Document | undefined {
  if (isList(wire)) return arrayDocument(wire, context);
  if (!isRecord(wire)) return undefined;
  const object = stringOf(wire, "object");
  if (object === "list" || (object === undefined && listOf(wire, "results"))) return listAnswer(wire, context);
  const decode = object === undefined ? undefined : objectDecoders.get(object);
  if (decode) return decode(wire, context);
  const inner = wrappedAnswer(wire);
  return inner === undefined ? toFragment(wire, context) : toDocument(inner, context);
}

function arrayDocument(wires: readonly unknown[], context: DecodeContext): Document {
  const ofOneKind = toListDocument(wires, context);
  if (ofOneKind) return ofOneKind;
  if (wires.length === 1) return toDocument(wires[0], context);
  return { kind: "documents", value: wires.map((wire) => toDocument(wire, context)) };
}

function listAnswer(wire: WireRecord, context: DecodeContext): Document {
  const results = listOf(wire, "results") ?? [];
  const kind = listKind(wire, results);
  if (kind !== "property_items") reportMore(wire, context);
  return (
    toListDocument(results, context, { kind, answer: wire }) ?? {
      kind: "documents",
      value: results.map((result) => toDocument(result, context)),
    }
  );
}

function reportMore(wire: WireRecord, context: DecodeContext): void {
  const status = wire["request_status"];
  const stopped = isRecord(status) && status["type"] === "incomplete";
  if (wire["has_more"] !== true && !stopped) return;
  context.report({
    code: "truncated",
    message: stopped
      ? "The API ended a list before its end, at its limit of results."
      : "A list goes on in further answers that the input does not hold.",
  });
}

/** The answer inside what tools write around answers: `{ status, data }`, or one request with its response. */
function wrappedAnswer(wire: WireRecord): unknown {
  const { data, response } = wire;
  if (isRecord(response) && Object.hasOwn(response, "body")) return response["body"];
  const isWrapper = ["status", "method", "header", "headers"].some((key) => Object.hasOwn(wire, key));
  return isWrapper && (isRecord(data) || isList(data)) ? data : undefined;
}

/** Keeps the source's own words. */
function unsupportedDocument(wire: unknown, context: DecodeContext): Document {
  const sourceType = isRecord(wire) ? stringOf(wire, "object") : undefined;
  context.report({
    code: "unsupported_object",
    message: "The input is no answer of the official API that has a name here; it is kept as it came.",
    ...(sourceType !== undefined && { sourceType }),
  });
  return { kind: "unsupported", value: toJsonValue(wire) };
}
