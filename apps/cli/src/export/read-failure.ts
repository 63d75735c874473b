import { type Diagnostic, type Id, PagebridgeError } from "@pagebridge/core-types";
import { describeError } from "../errors/describe-error.js";
import type { ReadTask } from "./read-task.js";

/** A page or database that was found and could not be read or written. */
export interface Failure {
  /** The id, or what the user typed. */
  readonly reference: string;
  /** Plain text; absent when nobody knows it. */
  readonly title?: string;
  /** Whether the user asked for it by name. */
  readonly isRoot: boolean;
  readonly code: string;
  readonly message: string;
}

/** Describes what went wrong with a task as a failure. */
export function toFailure(error: unknown, task: ReadTask): Failure {
  return {
    ...whatWasAsked(task),
    code: PagebridgeError.is(error) ? error.code : "unexpected",
    message: describeError(error),
  };
}

/** The failure of a task that was not begun, because those before it had failed. */
export function notTried(task: ReadTask): Failure {
  return {
    ...whatWasAsked(task),
    code: "unavailable",
    message: "It was not tried any more, since Notion could not be reached several times in a row.",
  };
}

function whatWasAsked({ reference, title, isRoot }: ReadTask): Pick<Failure, "isRoot" | "reference" | "title"> {
  return { reference, ...(title !== "" && { title }), isRoot };
}

/** Whether an error ends the whole run, since every further request would end the same way. */
export function isFinal(error: unknown): boolean {
  return PagebridgeError.is(error) && (error.code === "aborted" || error.code === "unauthorized");
}

/** Whether an error says that Notion cannot serve now, so that further requests will probably fail too. */
export function isOutage(error: unknown): boolean {
  return PagebridgeError.is(error) && ["rate_limited", "timeout", "unavailable"].includes(error.code);
}

/**
 * Describes an error about something below a root as a loss, if reading it again would end the same way: it is not shared, or the
 * API cannot give it. Undefined for a failure that another run may not meet.
 */
export function toLoss(error: unknown, id: Id, kind: "database" | "page"): Diagnostic | undefined {
  if (!PagebridgeError.is(error)) return undefined;
  if (!["capability_missing", "forbidden", "not_found_or_not_shared", "wrong_kind"].includes(error.code))
    return undefined;
  return {
    code: "not_accessible",
    severity: "warning",
    id,
    message: `This ${kind} could not be read, and is not part of the export. ${error.message}`,
  };
}
