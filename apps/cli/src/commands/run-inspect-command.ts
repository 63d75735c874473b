import { parseReference } from "@pagebridge/core-types";
import { findInternalModule, howToAddInternal } from "../adapters/internal-module.js";
import { makeInternal } from "../adapters/open-internal.js";
import { officialInfo, openOfficial, tokenVariable } from "../adapters/open-official.js";
import type { Reach } from "../adapters/reach.js";
import { wholeAccountFlag } from "../adapters/whole-account-option.js";
import { exitCodes } from "../errors/exit-code.js";
import { UsageError } from "../errors/usage-error.js";
import { describeInspection } from "../inspect/describe-inspection.js";
import { type InspectedApi, inspect, readingsOf } from "../inspect/inspection.js";
import { inspectionAsJson } from "../inspect/inspection-as-json.js";
import { describeToken, lookAtToken } from "../inspect/token-view.js";
import { attempt } from "../reading/attempt.js";
import type { CommandContext } from "./command-context.js";

/** The options of `pagebridge inspect`, as Commander gives them. */
export interface InspectCommandOptions {
  readonly baseUrl?: string;
  readonly withWholeAccountToken?: true;
  readonly json?: true;
}

/** Runs `pagebridge inspect` and gives the exit code. */
export async function runInspectCommand(
  reference: string,
  { baseUrl, json, withWholeAccountToken }: InspectCommandOptions,
  { environment, importPackage, signal, terminal }: CommandContext,
): Promise<number> {
  parseReference(reference);
  const reach: Reach = { environment, importPackage, baseUrl, withWholeAccountToken };
  const official = await inspectOfficial(reference, reach, signal);
  const internal = await inspectInternal(reference, reach, signal);
  if (!official.attempt && !internal) {
    throw new UsageError(`There is nothing to ask: ${official.view} ${howToAddInternal}`);
  }
  const apis = internal ? [official, internal] : [official];
  const inspection = inspect(reference, apis, withWholeAccountToken === true);
  if (json) terminal.out(JSON.stringify(inspectionAsJson(inspection), undefined, 2));
  else for (const line of describeInspection(inspection)) terminal.out(line);
  if (!internal) terminal.note(`The adapter for Notion's internal API is not installed. ${howToAddInternal}`);
  return readingsOf(apis).length > 0 ? exitCodes.done : exitCodes.failed;
}

async function inspectOfficial(reference: string, reach: Reach, signal: AbortSignal): Promise<InspectedApi> {
  if ((reach.environment[tokenVariable]?.trim() ?? "") === "") {
    return { info: officialInfo(), view: `${tokenVariable} is not set.` };
  }
  const adapter = openOfficial(reach);
  const view = describeToken(await lookAtToken(adapter, { signal }));
  return { info: adapter.info, view, attempt: await attempt(adapter, reference, { databases: "schema", signal }) };
}

async function inspectInternal(
  reference: string,
  reach: Reach,
  signal: AbortSignal,
): Promise<InspectedApi | undefined> {
  const module = await findInternalModule(reach.importPackage);
  if (!module) {
    if (reach.withWholeAccountToken) {
      throw new UsageError(
        `${wholeAccountFlag} is for the internal API, whose adapter is not installed. ${howToAddInternal}`,
      );
    }
    return undefined;
  }
  const adapter = makeInternal(module, reach);
  const view = reach.withWholeAccountToken
    ? "It is asked with a session of Notion's app. It sees what the owner of the session sees."
    : "It is asked without an account. It sees what is published on the web.";
  return { info: adapter.info, view, attempt: await attempt(adapter, reference, { databases: "schema", signal }) };
}
