import type { PropertyType, PropertyValue, SelectOption } from "@pagebridge/core-types";
import {
  defined,
  fieldOf,
  idOf,
  isRecord,
  reportUnsafeUrl,
  stringOf,
  withoutMinusZero,
} from "@pagebridge/core-types/adapter-tools";
import { toDateValue } from "../rich-text/to-date-value.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import { toIsoTime } from "../to-iso-time.js";
import { toUser } from "../users/to-user.js";
import { files, pageIds, people } from "./list-values.js";
import { rollupSettings } from "./rollup-settings.js";
import { createOptionFinder } from "./select-options.js";
import { toPlace } from "./to-place.js";
import type { ValueDecoder, ValueInput } from "./value-input.js";
import { describeText, payloadOf, plainValue, reportLeftover, valueSpans } from "./value-spans.js";
import { toVerification } from "./verification.js";

/** The decoder of each kind of value. */
export const valueDecoders: { readonly [Type in Exclude<PropertyType, "unsupported">]: ValueDecoder } = {
  button: ({ common }) => ({ type: "button", ...common }),
  checkbox: (input) => ({ type: "checkbox", ...input.common, checked: checked(input) }),
  created_by: (input) => ({ type: "created_by", ...input.common, ...author(input, "created_by") }),
  created_time: (input) => ({ type: "created_time", ...input.common, ...time(input, "created_time") }),
  date: ({ common, wire, context }) => ({ type: "date", ...common, ...defined({ date: date(wire, context) }) }),
  email: (input) => ({ type: "email", ...input.common, ...defined({ email: text(input) }) }),
  files: (input) => ({ type: "files", ...input.common, files: files(input) }),
  formula: ({ common, everyRow }) => {
    everyRow.report({
      code: "value_unavailable",
      message: "The app computes this formula itself; its results are not part of what the internal API sends.",
    });
    return { type: "formula", ...common, result: { type: "unavailable" } };
  },
  last_edited_by: (input) => ({ type: "last_edited_by", ...input.common, ...author(input, "last_edited_by") }),
  last_edited_time: (input) => ({ type: "last_edited_time", ...input.common, ...time(input, "last_edited_time") }),
  last_visited_time: ({ common, everyRow }) => {
    everyRow.report({
      code: "value_unavailable",
      message: "When the reader last looked at a row is not part of what the internal API sends.",
    });
    return { type: "last_visited_time", ...common };
  },
  location: (input) => ({ type: "location", ...input.common, ...place(input) }),
  multi_select: ({ common, schema, wire, context }) => ({
    type: "multi_select",
    ...common,
    options: createOptionFinder(schema).split(plainValue(wire, context)),
  }),
  number: (input) => ({ type: "number", ...input.common, ...defined({ number: number(input) }) }),
  people: (input) => ({ type: "people", ...input.common, people: people(input) }),
  phone_number: (input) => ({ type: "phone_number", ...input.common, ...defined({ phoneNumber: text(input) }) }),
  place: (input) => ({ type: "place", ...input.common, ...place(input) }),
  relation: (input) => ({ type: "relation", ...input.common, pageIds: pageIds(input) }),
  rich_text: ({ common, wire, context }) => ({ type: "rich_text", ...common, richText: toRichText(wire, context) }),
  rollup: ({ common, schema, everyRow }) => {
    everyRow.report({
      code: "value_unavailable",
      message: "The app computes this rollup itself; its results are not part of what the internal API sends.",
    });
    const { function: name } = rollupSettings(schema);
    return { type: "rollup", ...common, ...(name && { function: name }), result: { type: "unavailable" } };
  },
  select: (input) => ({ type: "select", ...input.common, ...option(input) }),
  status: (input) => ({ type: "status", ...input.common, ...option(input) }),
  title: ({ common, wire, context }) => ({ type: "title", ...common, richText: toRichText(wire, context) }),
  unique_id: ({ common, schema, wire, context }) => ({
    type: "unique_id",
    ...common,
    ...defined({ prefix: stringOf(schema, "prefix") || undefined, number: runningNumber(wire, context) }),
  }),
  url: (input) => {
    const url = text(input);
    reportUnsafeUrl(url, input.context);
    return { type: "url", ...input.common, ...defined({ url }) };
  },
  verification: (input) => ({ type: "verification", ...input.common, ...toVerification(input) }),
};

function text({ wire, context }: ValueInput): string | undefined {
  return plainValue(wire, context) || undefined;
}

function checked({ wire, context }: ValueInput): boolean {
  const word = plainValue(wire, context).trim().toLowerCase();
  if (word !== "" && word !== "yes" && word !== "no") reportLeftover(describeText(word), context);
  return word === "yes";
}

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

function number({ wire, context }: ValueInput): number | undefined {
  const written = (typeof wire === "number" ? String(wire) : plainValue(wire, context)).trim();
  if (written === "") return undefined;
  const value = decimal.test(written) ? Number(written) : Number.NaN;
  if (Number.isFinite(value)) return withoutMinusZero(value);
  reportLeftover(describeText(written), context);
  return undefined;
}

/** The prefix stands in the schema; a number that is written with it is tolerated. */
function runningNumber(wire: unknown, context: ValueInput["context"]): number | undefined {
  const written = (typeof wire === "number" ? String(wire) : plainValue(wire, context)).trim();
  if (written === "") return undefined;
  const digits = /^(?:.*-)?(\d{1,15})$/.exec(written)?.[1];
  if (digits !== undefined) return Number(digits);
  reportLeftover(describeText(written), context);
  return undefined;
}

/**
 * A name that is no option is kept: options are deleted, and values written by others may name what the schema does not know.
 * Rows to which nobody gave a status show the schema's default.
 */
function option({ schema, wire, context }: ValueInput): { readonly option?: SelectOption } {
  const finder = createOptionFinder(schema);
  const name = plainValue(wire, context);
  if (name.trim() !== "") return { option: finder.byName(name) };
  const initial = stringOf(schema, "type") === "status" ? stringOf(schema, "defaultOption") : undefined;
  return initial !== undefined && finder.has(initial) ? { option: finder.byName(initial) } : {};
}

/** Text around a date, and further dates, are left over from before the property changed its type. */
function date(wire: unknown, context: ValueInput["context"]) {
  const spans = valueSpans(wire);
  const first = spans.findIndex((span) => isRecord(payloadOf(span, "d")));
  const rest = spans.filter((_, index) => index !== first);
  const leftover = rest
    .map((span) => span.text)
    .join("")
    .trim();
  if (leftover !== "") reportLeftover(describeText(leftover), context);
  const span = spans[first];
  const payload = span && payloadOf(span, "d");
  return isRecord(payload) ? toDateValue(payload, context) : undefined;
}

function place({ wire, context }: ValueInput): Pick<Extract<PropertyValue, { type: "place" }>, "place"> {
  const spans = valueSpans(wire);
  const payload = spans.map((span) => payloadOf(span, "plc")).find(isRecord);
  const found = payload && toPlace(payload, context);
  if (found) return { place: found };
  const written = spans.map((span) => span.text).join("");
  if (payload || written.trim() !== "")
    reportLeftover(payload ? "a place without coordinates" : describeText(written), context);
  return {};
}

function time({ row }: ValueInput, key: "created_time" | "last_edited_time") {
  return defined({ time: toIsoTime(fieldOf(row, key)) });
}

function author({ row, context, everyRow }: ValueInput, key: "created_by" | "last_edited_by") {
  const id = idOf(row, `${key}_id`) ?? idOf(row, key);
  if (id !== undefined) return { user: toUser(id, context) };
  everyRow.report({
    code: "value_unavailable",
    message: "The internal API does not tell this reader who made or edited rows.",
  });
  return {};
}
