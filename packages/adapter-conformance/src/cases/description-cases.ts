import { capabilityDescriptions, contractVersion } from "@pagebridge/core-types";
import { methodCalls } from "../check/calls.js";
import { check } from "../check/check.js";
import { factOf, firstOf, settle } from "../check/context-parts.js";
import { checkRefused } from "../check/errors.js";
import type { ConformanceCase } from "./conformance-case.js";

/** What an adapter says about itself. */
export const descriptionCases: readonly ConformanceCase[] = [
  {
    id: "info-complete",
    title: "says what it is: a short lower-case name, the API, its stability and how it authenticates",
    needs: [],
    run: async ({ adapter: { info } }) => {
      check(/^[a-z][a-z0-9-]*$/.test(info.name), `The name ${JSON.stringify(info.name)} is not short and lower-case.`);
      check(["internal", "official", "other"].includes(info.api), `${info.api} is no kind of API.`);
      check(["documented", "undocumented"].includes(info.stability), `${info.stability} is no stability.`);
      check(
        ["none", "optional_token", "token"].includes(info.authentication),
        `${info.authentication} is no way to authenticate.`,
      );
    },
  },
  {
    id: "info-contract-version",
    title: "carries the version of the contract that it is tested with",
    needs: [],
    run: async ({ adapter: { info } }) => {
      check(
        info.contractVersion === contractVersion,
        `The adapter is for version ${info.contractVersion} of the contract, and this is version ${contractVersion}.`,
      );
    },
  },
  {
    id: "info-capabilities",
    title: "answers for every capability, with the limit in a sentence unless it is full",
    needs: [],
    run: async ({ adapter: { info } }) => {
      const known = Object.keys(capabilityDescriptions).sort();
      const answered = Object.keys(info.capabilities).sort();
      check(known.join() === answered.join(), "The list of capabilities is not that of the contract.");
      for (const [name, { level, limit }] of Object.entries(info.capabilities)) {
        check(["full", "none", "partial"].includes(level), `${name} has the level ${level}.`);
        check(level === "full" || /^\S.*\.$/.test(limit ?? ""), `${name} is ${level}, and no sentence says why.`);
      }
    },
  },
  {
    id: "creating-is-silent",
    title: "asks for nothing when it is made",
    needs: [],
    run: async (context) => {
      const before = context.subject.countRequests();
      context.subject.createAdapter();
      const fence = await settle(context);
      const sent = context.subject.countRequests() - before - fence;
      check(sent === 0, `Making an adapter sent ${sent} requests.`);
    },
  },
  {
    id: "methods-answer",
    title: "has every method; one that it cannot offer rejects with capability_missing and asks for nothing",
    needs: [],
    run: async ({ adapter, facts, subject }) => {
      const page = firstOf(facts.pages, "page");
      for (const { method, capability, call } of methodCalls(facts)) {
        check(typeof adapter[method] === "function", `The method ${method} is missing.`);
        if (adapter.info.capabilities[capability].level !== "none") continue;
        const before = subject.countRequests();
        await checkRefused(() => call(adapter, page.id), "capability_missing", method);
        check(subject.countRequests() === before, `${method} is not offered, and sent a request.`);
      }
    },
  },
  {
    id: "methods-tolerate-options",
    title: "reads on without what an option asks for when it cannot offer that, and says so",
    needs: ["pageContent"],
    run: async (context) => {
      const { adapter } = context;
      const pageId = context.facts.threads?.pageId ?? firstOf(factOf(context, "pages"), "page").id;
      const reading = await adapter.readPage(pageId, { comments: "page" });
      const isOffered = adapter.info.capabilities.comments.level !== "none";
      check(reading.value.id === pageId, "Asking for comments gave another page.");
      check(
        isOffered ? reading.value.discussions !== undefined : reading.diagnostics.length > 0,
        "Comments were asked for, and neither threads nor a diagnostic came.",
      );
    },
  },
];
