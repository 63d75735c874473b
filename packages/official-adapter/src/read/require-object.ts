import { normalizeId, PagebridgeError } from "@pagebridge/core-types";
import { stringAt } from "./wire-fields.js";

/** The kinds of objects that are asked for by themselves, with their names in a sentence. */
const names = { data_source: "a data source", database: "a database", page: "a page", user: "a user" } as const;

/**
 * Gives back an answer that is an object of the kind that was asked for.
 *
 * @throws PagebridgeError `invalid_response` when it is anything else, which would decode to an empty object.
 */
export function requireObject(wire: unknown, kind: keyof typeof names): unknown {
  if (stringAt(wire, "object") !== kind || normalizeId(stringAt(wire, "id") ?? "") === undefined) {
    throw new PagebridgeError(
      "invalid_response",
      `Notion answered with something that is not ${names[kind]} when asked for one. Check the base URL, or try again later.`,
    );
  }
  return wire;
}
