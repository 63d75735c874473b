import type { File, Id, PropertyValue, User } from "@pagebridge/core-types";
import {
  fieldOf,
  isList,
  isRecord,
  reportUnsafeUrl,
  toId,
  toTime,
  withoutMinusZero,
} from "@pagebridge/core-types/adapter-tools";
import { toFile } from "../files/to-file.js";
import { toDateValue } from "../rich-text/to-date-value.js";
import { toRichText } from "../rich-text/to-rich-text.js";
import { toUser } from "../users/to-user.js";
import { toFormulaResult, toRollup } from "./computed-results.js";
import type { PropertyDecoder, PropertyInput } from "./property-decoder.js";
import type { WirePropertyType } from "./property-types.js";
import { toPlace } from "./to-place.js";
import { toSelectOption, toSelectOptions } from "./to-select-option.js";

const verificationStates = ["expired", "unverified", "verified"] as const;

const decoders: { readonly [Type in WirePropertyType]: PropertyDecoder } = {
  button: ({ common }) => ({ type: "button", ...common }),
  checkbox: ({ common, payload }) =>
    typeof payload === "boolean" ? { type: "checkbox", ...common, checked: payload } : undefined,
  created_by: (input) => ({ type: "created_by", ...input.common, ...userField(input) }),
  created_time: (input) =>
    withText(input, (time) => ({ type: "created_time", ...input.common, ...(time && { time: toTime(time) }) })),
  date: ({ common, payload, context }) => {
    const date = toDateValue(payload, context);
    return { type: "date", ...common, ...(date && { date }) };
  },
  email: (input) => withText(input, (email) => ({ type: "email", ...input.common, ...(email && { email }) })),
  files: (input) => ({ type: "files", ...input.common, files: files(input) }),
  formula: ({ common, payload, context }) => ({
    type: "formula",
    ...common,
    result: toFormulaResult(payload, context),
  }),
  last_edited_by: (input) => ({ type: "last_edited_by", ...input.common, ...userField(input) }),
  last_edited_time: (input) =>
    withText(input, (time) => ({ type: "last_edited_time", ...input.common, ...(time && { time: toTime(time) }) })),
  last_visited_time: (input) =>
    withText(input, (time) => ({ type: "last_visited_time", ...input.common, ...(time && { time: toTime(time) }) })),
  location: (input) => withPlace(input, "location"),
  multi_select: ({ common, payload, context }) => ({
    type: "multi_select",
    ...common,
    options: toSelectOptions(listOrOne(payload), context),
  }),
  number: ({ common, payload }) => {
    if (isEmpty(payload)) return { type: "number", ...common };
    const isNumber = typeof payload === "number" && Number.isFinite(payload);
    return isNumber ? { type: "number", ...common, number: withoutMinusZero(payload) } : undefined;
  },
  people: (input) => ({ type: "people", ...input.common, people: people(input) }),
  phone_number: (input) =>
    withText(input, (phoneNumber) => ({ type: "phone_number", ...input.common, ...(phoneNumber && { phoneNumber }) })),
  place: (input) => withPlace(input, "place"),
  relation: (input) => ({ type: "relation", ...input.common, pageIds: pageIds(input) }),
  rich_text: ({ common, payload, context }) => ({
    type: "rich_text",
    ...common,
    richText: toRichText(payload, context),
  }),
  rollup: (input) => ({ type: "rollup", ...input.common, ...toRollup(input) }),
  select: ({ common, payload, context }) => {
    const option = toSelectOption(payload, context);
    return { type: "select", ...common, ...(option && { option }) };
  },
  status: ({ common, payload, context }) => {
    const option = toSelectOption(payload, context);
    return { type: "status", ...common, ...(option && { option }) };
  },
  title: ({ common, payload, context }) => ({ type: "title", ...common, richText: toRichText(payload, context) }),
  unique_id: ({ common, fields }) => {
    const prefix = fields.text("prefix");
    const number = fields.number("number");
    return {
      type: "unique_id",
      ...common,
      ...(prefix !== undefined && { prefix }),
      ...(number !== undefined && { number }),
    };
  },
  url: (input) =>
    withText(input, (url) => {
      reportUnsafeUrl(url, input.context);
      return { type: "url", ...input.common, ...(url && { url }) };
    }),
  verification: ({ common, fields, context }) => {
    const state = fields.word("state", verificationStates);
    const date = toDateValue(fieldOf(fields.record, "date"), context);
    const verifiedBy = toUser(fieldOf(fields.record, "verified_by"), context);
    return {
      type: "verification",
      ...common,
      ...(state !== undefined && { state }),
      ...(date && { date }),
      ...(verifiedBy && { verifiedBy }),
    };
  },
};

/** The decoder of each type of property value. */
export const valueDecoders: ReadonlyMap<string, PropertyDecoder> = new Map(Object.entries(decoders));

function isEmpty(payload: unknown): boolean {
  return payload === undefined || payload === null;
}

/** Page objects hold lists; the property endpoint holds one element at a time. */
function listOrOne(payload: unknown): readonly unknown[] {
  if (isEmpty(payload)) return [];
  return isList(payload) ? payload : [payload];
}

function withText(
  { payload }: PropertyInput,
  make: (text: string | undefined) => PropertyValue,
): PropertyValue | undefined {
  if (isEmpty(payload)) return make(undefined);
  return typeof payload === "string" ? make(payload) : undefined;
}

function withPlace(
  { common, payload, fields, context }: PropertyInput,
  type: "location" | "place",
): PropertyValue | undefined {
  const place = toPlace(payload, context);
  if (place) return { type, ...common, place };
  return isEmpty(payload) || Object.keys(fields.record).length === 0 ? { type, ...common } : undefined;
}

function userField({ payload, context }: PropertyInput) {
  const user = toUser(payload, context);
  return user && { user };
}

function pageIds({ payload, context }: PropertyInput): readonly Id[] {
  return listOrOne(payload).flatMap((entry) => {
    const id = toId(isRecord(entry) ? fieldOf(entry, "id") : entry);
    if (id !== undefined) return [id];
    context.report({ code: "invalid_value", message: "An entry of a relation has no id; it is left out." });
    return [];
  });
}

function people({ payload, context }: PropertyInput): readonly User[] {
  return listOrOne(payload).flatMap((person) => toUser(person, context) ?? []);
}

function files({ payload, pageId, common, context }: PropertyInput): readonly File[] {
  return listOrOne(payload).flatMap((file, index) => {
    const reference =
      pageId === undefined ? undefined : ({ type: "property", pageId, propertyId: common.id, index } as const);
    return toFile(file, context, { ...(reference && { reference }) }) ?? [];
  });
}
