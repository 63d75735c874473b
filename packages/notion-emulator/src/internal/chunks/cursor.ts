import type { Id } from "@pagebridge/core-types";
import { isRecord } from "../../official/json.js";
import type { Wire } from "../encode/wire.js";
import { invalid } from "../internal-failure.js";
import { readId, readList, readRecord } from "../read-wire.js";

/** A block whose content has been sent up to a place. */
export interface Frame {
  readonly id: Id;
  /** The first child that has not been sent. */
  readonly index: number;
}

/**
 * Reads a cursor: `{ stack: [[{ table, id, index }], …] }`, from the page down to the block that was cut. No stack means the beginning.
 *
 * @throws InternalFailure 400
 */
export function readCursor(value: unknown, where = "cursor"): readonly Frame[] {
  const stack = readList(readRecord(value ?? { stack: [] }, where)["stack"] ?? [], `${where}.stack`);
  return stack.map((entry) => {
    const frame: unknown = Array.isArray(entry) ? entry[0] : entry;
    const index = isRecord(frame) ? frame["index"] : undefined;
    if (!isRecord(frame) || typeof index !== "number" || !Number.isInteger(index) || index < 0) {
      throw invalid(`Invalid input: ${where}.stack is not a stack.`);
    }
    return { id: readId(frame["id"], `${where}.stack`), index };
  });
}

/** Writes a cursor; that of a page which was sent to its end has an empty stack. */
export function toCursor(frames: readonly Frame[]): Wire {
  return { stack: frames.map(({ id, index }) => [{ table: "block", id, index }]) };
}
