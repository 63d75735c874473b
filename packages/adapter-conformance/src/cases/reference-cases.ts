import { type Id, parseReference, type ReferenceInput, toNotionUrl, undashId } from "@pagebridge/core-types";
import { claimedCalls } from "../check/calls.js";
import { check } from "../check/check.js";
import { factOf, firstOf, settle } from "../check/context-parts.js";
import { checkRefused } from "../check/errors.js";
import type { ConformanceCase } from "./conformance-case.js";

/** Texts that name nothing. */
const malformed = ["", "tide tables", "not-an-id", "https://example.com/", "1f4c7a02-6b1e-80f7-9a32", "../users"];

/** How things are named. */
export const referenceCases: readonly ConformanceCase[] = [
  {
    id: "references-page",
    title: "takes a page's id in every form: dashed, undashed, upper-case, in links with and without a block",
    needs: [],
    run: async ({ adapter, facts }) => {
      const { id } = firstOf(facts.pages, "page");
      for (const reference of pageReferences(id)) {
        const { value } = await adapter.readPage(reference, { content: "none" });
        check(value.id === id, `${JSON.stringify(reference)} gave ${value.id} instead of ${id}.`);
      }
    },
  },
  {
    id: "references-database",
    title: "takes a database's id in every form, links that choose a view included",
    needs: ["databaseSchemas"],
    run: async (context) => {
      const { id, views } = firstOf(factOf(context, "databases"), "database");
      const viewId = views?.[0]?.id ?? context.facts.missingId;
      const link = toNotionUrl(id);
      for (const reference of [id, undashId(id), link, `${link}?v=${undashId(viewId)}`]) {
        const { value } = await context.adapter.readDatabase(reference);
        check(value.id === id, `${reference} gave ${value.id} instead of ${id}.`);
      }
    },
  },
  {
    id: "references-malformed",
    title: "refuses a text that names nothing with invalid_reference, before it asks for anything",
    needs: [],
    run: async (context) => {
      const { adapter, facts, subject } = context;
      const before = subject.countRequests();
      for (const { method, takesReference, call } of claimedCalls(adapter, facts)) {
        if (!takesReference) continue;
        for (const text of malformed) {
          await checkRefused(() => call(adapter, text), "invalid_reference", `${method}(${JSON.stringify(text)})`);
        }
      }
      const fence = await settle(context);
      check(subject.countRequests() - before === fence, "Requests were sent for texts that name nothing.");
    },
  },
];

function pageReferences(id: Id): readonly ReferenceInput[] {
  const plain = undashId(id);
  return [
    id,
    plain,
    id.toUpperCase(),
    `https://www.notion.so/${plain}`,
    `https://www.notion.so/harbour/Tide-tables-${plain}?pvs=4`,
    `https://app.notion.com/p/Tide-tables-${plain}`,
    `https://harbour.notion.site/Tide-tables-${plain}`,
    `https://www.notion.so/Tide-tables-${plain}#${plain}`,
    `notion.so/${plain}`,
    parseReference(id),
  ];
}
