import type { Diagnostic } from "@pagebridge/core-types";
import { isRecord } from "@pagebridge/core-types/adapter-tools";
import { isOutOfReach } from "./is-out-of-reach.js";
import { from, type ListAnswer, listAnswers } from "./list-answers.js";
import type { ReadRun } from "./read-run.js";
import { listAt, recordAt, stringAt } from "./wire-fields.js";

/** How many references, people or mentions a page object holds at the most. */
const itemsInPage = 25;

/**
 * Asks the property endpoint for what a page object leaves out: relations, people and mentions past 25, and the rollups that were
 * computed from a shortened relation. Gives the page object with the whole values in it; costs nothing for a page that is whole.
 */
export async function completeProperties(run: ReadRun, wirePage: unknown): Promise<unknown> {
  const properties = recordAt(wirePage, "properties");
  const pageId = stringAt(wirePage, "id");
  if (!isRecord(wirePage) || !properties || pageId === undefined) return wirePage;
  const shortenedRelation = Object.values(properties).some(isShortenedRelation);
  const completed = await Promise.all(
    Object.entries(properties).map(async ([name, value]): Promise<[string, unknown]> => {
      const wanted = isRecord(value) && needsCompletion(value, shortenedRelation);
      return [name, wanted ? await complete(run, pageId, value) : value];
    }),
  );
  return { ...wirePage, properties: Object.fromEntries(completed) };
}

type WireProperty = Readonly<Record<string, unknown>>;

function isShortenedRelation(value: unknown): boolean {
  return isRecord(value) && value["type"] === "relation" && value["has_more"] === true;
}

function needsCompletion(value: WireProperty, shortenedRelation: boolean): boolean {
  switch (value["type"]) {
    case "relation":
      return value["has_more"] === true;
    case "people":
      return (listAt(value, "people")?.length ?? 0) >= itemsInPage;
    case "title":
      return countMentions(listAt(value, "title")) >= itemsInPage;
    case "rich_text":
      return countMentions(listAt(value, "rich_text")) >= itemsInPage;
    case "rollup":
      return shortenedRelation && stringAt(value["rollup"], "type") !== "unsupported";
    default:
      return false;
  }
}

function countMentions(items: readonly unknown[] = []): number {
  return items.filter((item) => stringAt(item, "type") === "mention").length;
}

async function complete(run: ReadRun, pageId: string, value: WireProperty): Promise<unknown> {
  const propertyId = stringAt(value, "id");
  const type = stringAt(value, "type");
  if (propertyId === undefined || type === undefined) return value;
  const answers: ListAnswer[] = [];
  try {
    const call = (cursor: string | undefined) =>
      run.ask((client) =>
        client.pages.properties.retrieve({
          page_id: pageId,
          property_id: propertyId,
          ...from(cursor),
        }),
      );
    for await (const answer of listAnswers(call)) answers.push(answer);
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    run.report(shortened(pageId, propertyId));
    return value;
  }
  const items = answers.flatMap((answer) => answer.results);
  if (type === "rollup") return completeRollup(value, answers.at(-1), items);
  const whole = items.map((item) => (isRecord(item) ? item[type] : item));
  return { ...value, [type]: whole, ...(type === "relation" && { has_more: false }) };
}

/** The last answer alone carries the total; a rollup that shows its originals carries them as items. */
function completeRollup(value: WireProperty, last: ListAnswer | undefined, items: readonly unknown[]): unknown {
  const total = recordAt(recordAt(last?.wire, "property_item"), "rollup");
  if (!total) return value;
  return { ...value, rollup: total["type"] === "array" ? { ...total, array: items } : total };
}

function shortened(id: string, propertyId: string): Diagnostic {
  return {
    code: "truncated",
    severity: "warning",
    message: `Only the first ${itemsInPage} entries of this property could be read.`,
    id,
    propertyId,
  };
}
