import {
  type Diagnostic,
  diagnosticCodes,
  type Provenance,
  type ReadProgress,
  walkBlocks,
} from "@pagebridge/core-types";
import { check, checkSame } from "../check/check.js";
import { comparable, factOf, firstOf } from "../check/context-parts.js";
import { textIn } from "../check/text-in.js";
import { pageAsRead } from "../compare/as-read.js";
import type { ConformanceCase } from "./conformance-case.js";

/** What a reading says about itself, and how readings get along. */
export const accountCases: readonly ConformanceCase[] = [
  {
    id: "provenance",
    title: "says who answered, when, and at what cost, and counts the requests that the source saw",
    needs: ["pageContent"],
    run: async ({ adapter, facts, subject }) => {
      const { id } = firstOf(facts.pages, "page");
      const before = subject.countRequests();
      const { provenance } = await adapter.readPage(id);
      const sent = subject.countRequests() - before;
      checkProvenance(provenance);
      const { name, api, apiVersion } = adapter.info;
      check(provenance.adapter === name && provenance.api === api, "A reading names another adapter or API.");
      check(provenance.apiVersion === apiVersion, "A reading names another version of the API.");
      check(
        provenance.cost.requests === sent,
        `A reading says ${provenance.cost.requests} requests, and the source saw ${sent}.`,
      );
    },
  },
  {
    id: "progress",
    title: "tells progress that only grows and ends with what the read came to",
    needs: ["pageContent"],
    run: async (context) => {
      const { pageId, options } = factOf(context, "longRead");
      const steps: ReadProgress[] = [];
      const { provenance } = await context.adapter.readPage(pageId, {
        ...options,
        onProgress: (progress) => steps.push({ ...progress }),
      });
      let last: ReadProgress = { requests: 0, blocks: 0, pages: 0 };
      for (const step of steps) {
        check(
          step.requests >= last.requests && step.blocks >= last.blocks && step.pages >= last.pages,
          "Progress went back.",
        );
        last = step;
      }
      check(steps.length > 1, "A long read told no progress on the way.");
      check(last.requests === provenance.cost.requests, "The last progress does not have all requests.");
    },
  },
  {
    id: "diagnostics",
    title: "gives diagnostics with codes of the contract, one sentence each, about ids that the reading holds",
    needs: ["pageContent"],
    run: async ({ adapter, facts }) => {
      for (const page of facts.pages) {
        const { value, diagnostics } = await adapter.readPage(page.id);
        const ids = new Set(textIn(value));
        for (const diagnostic of diagnostics) {
          checkDiagnostic(diagnostic);
          const { id } = diagnostic;
          check(id === undefined || ids.has(id), `A diagnostic is about ${id}, which is not in the page ${page.id}.`);
        }
      }
    },
  },
  {
    id: "unknown-kinds",
    title: "gives a block of a kind that it does not know as unsupported, with its name and a diagnostic",
    needs: ["pageContent"],
    run: async (context) => {
      for (const { pageId, blockId } of factOf(context, "unknownBlocks")) {
        const { value, diagnostics } = await context.adapter.readPage(pageId);
        const found = [...walkBlocks(value.children ?? [])].find(({ block }) => block.id === blockId)?.block;
        check(found !== undefined, `The block ${blockId} of a kind that nobody knows was dropped.`);
        check(found.type === "unsupported", `The block ${blockId} of a kind that nobody knows came as ${found.type}.`);
        check(found.sourceType !== "", `The block ${blockId} does not say what the source calls it.`);
        check(
          diagnostics.some(({ code, id }) => code === "unsupported_block" && id === blockId),
          `No diagnostic says that the block ${blockId} is not supported.`,
        );
      }
    },
  },
  {
    id: "reading-again",
    title: "gives the same when a page is read again",
    needs: ["pageContent"],
    run: async (context) => {
      const page = firstOf(context.facts.pages, "page");
      const first = await context.adapter.readPage(page.id);
      const second = await context.adapter.readPage(page.id);
      checkSame(comparable(context, first.value), comparable(context, second.value), "A page that was read again");
      const count = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code).sort();
      checkSame(count(first.diagnostics), count(second.diagnostics), "The diagnostics of a page that was read again");
    },
  },
  {
    id: "reading-at-once",
    title: "reads several pages at once as it reads them alone, and ends only the one that is aborted",
    needs: ["pageContent"],
    run: async (context) => {
      const { adapter, facts } = context;
      const controller = new AbortController();
      const long = factOf(context, "longRead");
      const aborted = adapter
        .readPage(long.pageId, {
          ...long.options,
          signal: controller.signal,
          onProgress: () => controller.abort(),
        })
        .then(
          () => false,
          () => true,
        );
      const pages = facts.pages.slice(0, 5);
      const readings = await Promise.all(pages.map(({ id }) => adapter.readPage(id)));
      for (const [index, { value, provenance }] of readings.entries()) {
        const page = pages[index];
        if (page) checkSame(comparable(context, pageAsRead(page)), comparable(context, value), `The page ${page.id}`);
        checkProvenance(provenance);
      }
      check(await aborted, "A read went on although its signal was aborted.");
    },
  },
];

/** Fails a case unless a provenance can be true. */
function checkProvenance({ readAt, cost }: Provenance): void {
  check(new Date(readAt).toISOString() === readAt, `${readAt} is no time in UTC.`);
  const numbers = [cost.requests, cost.bytes, cost.milliseconds, cost.retries ?? 0, cost.throttled ?? 0];
  check(
    numbers.every((number) => Number.isFinite(number) && number >= 0),
    "A cost is no number, or below zero.",
  );
  check(cost.requests > 0 && cost.bytes > 0, "A reading says that it cost nothing.");
}

function checkDiagnostic({ code, severity, message }: Diagnostic): void {
  check(code in diagnosticCodes, `${code} is no code of the contract.`);
  check(["error", "info", "warning"].includes(severity), `${severity} is no severity.`);
  check(/^\S.*[.!?]$/s.test(message), `The diagnostic ${code} has no sentence: ${JSON.stringify(message)}.`);
}
