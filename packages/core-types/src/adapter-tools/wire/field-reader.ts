import type { Id, IsoDateTime } from "../../model/primitives.js";
import type { DecodeContext } from "../decode-context.js";
import { oneOf } from "./one-of.js";
import { quote } from "./quote.js";
import { toId } from "./to-id.js";
import { withoutMinusZero } from "./to-json-value.js";
import { toTime } from "./to-time.js";
import { fieldOf, isList, isRecord, type WireRecord } from "./wire-record.js";

/**
 * Reads the fields of one JSON object. A field that is missing or null is absent; one that has another form than asked for is
 * absent too, and the loss is reported.
 */
export interface FieldReader {
  /** The object itself. */
  readonly record: WireRecord;
  string(key: string): string | undefined;
  /** A string that is not empty. */
  text(key: string): string | undefined;
  /** A time, written as the model writes times (`…Z`); what is no time is kept as sent. */
  time(key: string): IsoDateTime | undefined;
  number(key: string): number | undefined;
  boolean(key: string): boolean | undefined;
  /** True, or absent for everything else. */
  flag(key: string): true | undefined;
  id(key: string): Id | undefined;
  recordAt(key: string): WireRecord | undefined;
  list(key: string): readonly unknown[] | undefined;
  /** One of the known words; an unknown word is left out and reported. */
  word<Word extends string>(key: string, words: readonly Word[]): Word | undefined;
}

/** Makes a reader of an object's fields; anything that is no object has no fields. */
export function readFields(wire: unknown, context: DecodeContext): FieldReader {
  const record = isRecord(wire) ? wire : {};
  const read = <Value>(key: string, form: string, narrow: (value: unknown) => Value | undefined): Value | undefined => {
    const value = fieldOf(record, key);
    if (value === undefined || value === null) return undefined;
    const narrowed = narrow(value);
    if (narrowed === undefined) {
      context.report({ code: "invalid_value", message: `The field ${quote(key)} is not ${form}; it is left out.` });
    }
    return narrowed;
  };
  const string = (key: string): string | undefined =>
    read(key, "a text", (value) => (typeof value === "string" ? value : undefined));
  return {
    record,
    string,
    text: (key) => string(key) || undefined,
    time: (key) => toTime(string(key) || undefined),
    number: (key) => read(key, "a number", toNumber),
    boolean: (key) => read(key, "true or false", (value) => (typeof value === "boolean" ? value : undefined)),
    flag: (key) => (fieldOf(record, key) === true ? true : undefined),
    id: (key) => read(key, "an id", (value) => (value === "" ? undefined : toId(value))),
    recordAt: (key) => read(key, "an object", (value) => (isRecord(value) ? value : undefined)),
    list: (key) => read(key, "a list", (value) => (isList(value) ? value : undefined)),
    word: (key, words) => {
      const value = string(key);
      const word = oneOf(words, value);
      if (value !== undefined && word === undefined) {
        context.report({
          code: "approximated",
          message: `The field ${quote(key)} says ${quote(value)}, which has no name here; it is left out.`,
          sourceType: value,
        });
      }
      return word;
    },
  };
}

function toNumber(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? withoutMinusZero(value) : undefined;
}
