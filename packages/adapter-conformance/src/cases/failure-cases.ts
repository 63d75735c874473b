import { claimedCalls, type MethodCall } from "../check/calls.js";
import { check } from "../check/check.js";
import { factOf, firstOf, settle } from "../check/context-parts.js";
import { checkRefused, failureOf } from "../check/errors.js";
import { textIn } from "../check/text-in.js";
import type { CaseContext, ConformanceCase } from "./conformance-case.js";

/** What happens when something cannot be done. */
export const failureCases: readonly ConformanceCase[] = [
  {
    id: "error-not-found",
    title: "says not_found_or_not_shared of an id that it cannot read, whatever it was asked for",
    needs: [],
    run: async ({ adapter, facts }) => {
      for (const { method, takesReference, call } of claimedCalls(adapter, facts)) {
        if (!takesReference) continue;
        await checkRefused(() => call(adapter, facts.missingId), "not_found_or_not_shared", method);
      }
    },
  },
  {
    id: "error-wrong-kind-page",
    title: "says wrong_kind when a page is asked for by a database's id",
    needs: [],
    run: async (context) => {
      const { id } = firstOf(factOf(context, "databases"), "database");
      await checkRefused(() => context.adapter.readPage(id), "wrong_kind", "readPage");
    },
  },
  {
    id: "error-wrong-kind-database",
    title: "says wrong_kind when a database or its rows are asked for by a page's id",
    needs: ["databaseSchemas"],
    run: async ({ adapter, facts }) => {
      const { id } = firstOf(facts.pages, "page");
      for (const { method, call } of claimedCalls(adapter, facts)) {
        if (method !== "readDatabase" && method !== "queryRows") continue;
        await checkRefused(() => call(adapter, id), "wrong_kind", method);
      }
    },
  },
  {
    id: "error-unauthorized",
    title: "says unauthorized when its credentials are not accepted",
    needs: [],
    unless: ({ authentication }) => (authentication === "none" ? "The adapter needs no credentials." : undefined),
    run: async ({ facts, subject }) => {
      const adapter = subject.createAdapter({ credentials: "wrong" });
      for (const { method, call } of claimedCalls(adapter, facts)) {
        await checkRefused(() => call(adapter, referenceFor(method, facts)), "unauthorized", method);
      }
    },
  },
  {
    id: "aborted-before",
    title: "asks for nothing and says aborted when the signal was aborted before",
    needs: [],
    run: async (context) => {
      const { adapter, facts, subject } = context;
      const signal = AbortSignal.abort();
      const before = subject.countRequests();
      for (const { method, call } of claimedCalls(adapter, facts)) {
        await checkRefused(() => call(adapter, referenceFor(method, facts), { signal }), "aborted", method);
      }
      const fence = await settle(context);
      check(subject.countRequests() - before === fence, "Requests were sent although the signal was aborted.");
    },
  },
  {
    id: "aborted-during",
    title: "ends a read that is under way when its signal is aborted, and asks for nothing more",
    needs: ["pageContent"],
    run: async (context) => {
      const { adapter, subject } = context;
      const { pageId, options } = factOf(context, "longRead");
      const whole = await adapter.readPage(pageId, options);
      const controller = new AbortController();
      let calls = 0;
      const onProgress = (): void => {
        calls += 1;
        controller.abort();
      };
      const read = () => adapter.readPage(pageId, { ...options, signal: controller.signal, onProgress });
      const before = subject.countRequests();
      await checkRefused(read, "aborted", "readPage");
      const callsAtEnd = calls;
      const sent = subject.countRequests() - before;
      check(whole.provenance.cost.requests > 1, "The long read takes one request only.");
      check(
        sent < whole.provenance.cost.requests,
        "A read that was aborted after its first answer sent all its requests.",
      );
      await settle(context);
      const settled = subject.countRequests();
      const fence = await settle(context);
      check(subject.countRequests() - settled === fence, "A read that was aborted went on asking.");
      check(calls === callsAtEnd, "Progress was reported after the read had ended.");
    },
  },
  {
    id: "no-secrets",
    title: "shows no secret in an error, a diagnostic, a provenance or what describes it",
    needs: [],
    run: async ({ adapter, facts, subject }) => {
      const secrets = subject.secrets ?? [];
      const wrong = subject.createAdapter({ credentials: "wrong" });
      const signal = AbortSignal.abort();
      const shown: unknown[] = [adapter.info, wrong.info];
      for (const { method, call } of claimedCalls(adapter, facts)) {
        const reference = referenceFor(method, facts);
        shown.push(await failureOf(() => call(adapter, facts.missingId)));
        shown.push(await failureOf(() => call(adapter, reference, { signal })));
        shown.push(await failureOf(() => call(wrong, reference)));
      }
      for (const { id } of facts.pages.slice(0, 5)) {
        const { diagnostics, provenance } = await adapter.readPage(id);
        shown.push(diagnostics, provenance);
      }
      for (const text of textIn(shown)) {
        // The secret itself would be shown by a message that quotes it.
        check(!secrets.some((secret) => text.includes(secret)), "A secret is shown in an error or a result.");
      }
    },
  },
];

/** An id of the kind that a method takes. */
function referenceFor(method: MethodCall["method"], facts: CaseContext["facts"]): string {
  if (method === "readDatabase" || method === "queryRows") {
    return (
      facts.databases.find(({ dataSources }) => dataSources.length === 1)?.id ?? firstOf(facts.databases, "database").id
    );
  }
  return firstOf(facts.pages, "page").id;
}
