import type { CallOptions, CapabilityName, NotionAdapter } from "@pagebridge/core-types";
import type { ConformanceFacts } from "../subject/facts.js";
import { collect } from "./collect.js";

/** One method of the contract, called with arguments that are right but for what is given. */
export interface MethodCall {
  readonly method: Exclude<keyof NotionAdapter, "info">;
  /** The method rejects when this is `none`. */
  readonly capability: CapabilityName;
  /** Whether it takes a reference to a page or database. */
  readonly takesReference: boolean;
  readonly call: (adapter: NotionAdapter, reference: string, options?: CallOptions) => Promise<unknown>;
}

/** Every method of the contract that the adapter can do, or cannot. */
export function methodCalls(facts: ConformanceFacts): readonly MethodCall[] {
  const userId = facts.users[0]?.id ?? facts.missingId;
  const file = facts.hostedFile?.reference ?? ({ type: "block", blockId: facts.missingId } as const);
  return [
    {
      method: "readPage",
      capability: "pageContent",
      takesReference: true,
      call: (adapter, reference, options) => adapter.readPage(reference, options),
    },
    {
      method: "readDatabase",
      capability: "databaseSchemas",
      takesReference: true,
      call: (adapter, reference, options) => adapter.readDatabase(reference, options),
    },
    {
      method: "queryRows",
      capability: "databaseRows",
      takesReference: true,
      call: (adapter, reference, options) => collect(adapter.queryRows(reference, options)),
    },
    {
      method: "readComments",
      capability: "comments",
      takesReference: true,
      call: (adapter, reference, options) => adapter.readComments(reference, options),
    },
    {
      method: "readUser",
      capability: "users",
      takesReference: false,
      call: (adapter, _reference, options) => adapter.readUser(userId, options),
    },
    {
      method: "listPages",
      capability: "listPages",
      takesReference: false,
      call: (adapter, _reference, options) => collect(adapter.listPages(options)),
    },
    {
      method: "refreshFile",
      capability: "fileRefresh",
      takesReference: false,
      call: (adapter, _reference, options) => adapter.refreshFile(file, options),
    },
  ];
}

/** The methods that an adapter claims to have. */
export function claimedCalls(adapter: NotionAdapter, facts: ConformanceFacts): readonly MethodCall[] {
  return methodCalls(facts).filter(({ capability }) => adapter.info.capabilities[capability].level !== "none");
}
