import { compareDatabases, comparePages, type PageComparison } from "@pagebridge/api-advisor";
import { PagebridgeError, parseReference } from "@pagebridge/core-types";
import { openInternal } from "../adapters/open-internal.js";
import { openOfficial } from "../adapters/open-official.js";
import { describeComparison } from "../compare/describe-comparison.js";
import { exitCodes } from "../errors/exit-code.js";
import { type Attempt, attempt, type ReadAttempt } from "../reading/attempt.js";
import { contentTitle } from "../reading/content-title.js";
import { resolveReference } from "../reading/resolve-reference.js";
import type { CommandContext } from "./command-context.js";

/** The options of `pagebridge compare`, as Commander gives them. */
export interface CompareCommandOptions {
  readonly subpages: "inline" | "reference";
  readonly databases: "reference" | "rows" | "schema";
  readonly comments: "blocks" | "none" | "page";
  readonly baseUrl?: string;
  readonly withWholeAccountToken?: true;
  readonly json?: true;
  readonly failOnUnexpected?: true;
}

/** Runs `pagebridge compare` and gives the exit code. */
export async function runCompareCommand(
  reference: string,
  options: CompareCommandOptions,
  { environment, importPackage, signal, terminal }: CommandContext,
): Promise<number> {
  parseReference(reference);
  const { baseUrl, comments, databases, subpages, withWholeAccountToken } = options;
  const reach = { environment, importPackage, baseUrl, withWholeAccountToken };
  const internal = await openInternal(reach, "compare");
  const official = openOfficial(reach);
  const asked = { subpages, databases, comments, signal };
  // One after the other, so that neither pays for the other in time.
  const found = await resolveReference(internal, reference, signal);
  const left = await attempt(official, found, asked);
  const right = await attempt(internal, found, asked);
  if (left.outcome === "failed" || right.outcome === "failed") {
    const failures = [left, right].filter((tried) => tried.outcome === "failed");
    if (options.json) terminal.out(JSON.stringify({ reference, failures: failures.map(toFailure) }, undefined, 2));
    for (const tried of [left, right]) terminal.note(describeAttempt(tried));
    return exitCodes.failed;
  }
  const { value } = left.content.reading;
  const comparison = compare(left, right);
  if (options.json) {
    const { differences, summary } = comparison;
    const what = { reference, object: value.object, id: value.id, title: contentTitle(value) };
    terminal.out(JSON.stringify({ ...what, summary, differences }, undefined, 2));
  } else {
    for (const line of describeComparison(comparison, contentTitle(value))) terminal.out(line);
  }
  const isSurprising = comparison.summary.differences.unexpected > 0;
  return options.failOnUnexpected && isSurprising ? exitCodes.failed : exitCodes.done;
}

function compare(left: ReadAttempt, right: ReadAttempt): PageComparison {
  if (left.content.object === "page" && right.content.object === "page") {
    return comparePages(
      { info: left.info, reading: left.content.reading },
      { info: right.info, reading: right.content.reading },
    );
  }
  if (left.content.object === "database" && right.content.object === "database") {
    return compareDatabases(
      { info: left.info, reading: left.content.reading },
      { info: right.info, reading: right.content.reading },
    );
  }
  throw new PagebridgeError(
    "wrong_kind",
    `There is nothing to compare: "${left.info.name}" read a ${left.content.object}, and "${right.info.name}" a ${right.content.object}.`,
  );
}

function describeAttempt(tried: Attempt): string {
  if (tried.outcome === "read") return `The ${tried.info.name} API read it.`;
  return `The ${tried.info.name} API could not read it (${tried.code}): ${tried.message}`;
}

function toFailure(tried: Attempt): Readonly<Record<string, string>> {
  return tried.outcome === "read"
    ? { adapter: tried.info.name }
    : { adapter: tried.info.name, code: tried.code, message: tried.message };
}
