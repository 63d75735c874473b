import {
  type Database,
  type Id,
  type NotionAdapter,
  PagebridgeError,
  pageTitle,
  plainText,
  type ReadCost,
  type Row,
} from "@pagebridge/core-types";
import { addCosts } from "../readers/add-costs.js";

/** How many rows of a related data source are looked at. */
const maxRows = 200;

/** Titles of the rows that relations lead to, by id, and what they cost. */
export interface RelatedTitles {
  readonly titles: { readonly [id: Id]: string };
  readonly cost: ReadCost | undefined;
}

/** Looks up what relations lead to, one query for each related data source. What cannot be read is left without a title. */
export async function relatedTitles(
  adapter: NotionAdapter,
  { dataSources }: Database,
  rows: readonly Row[],
  signal: AbortSignal,
): Promise<RelatedTitles> {
  const titles: Record<Id, string> = {};
  let cost: ReadCost | undefined;
  for (const related of relatedSources(dataSources, rows)) {
    const stream = adapter.queryRows(
      { object: "data_source", id: related, title: [], description: [] },
      { limit: maxRows, propertyIds: ["title"], signal },
    );
    try {
      for await (const row of stream) {
        titles[row.id] = plainText(row.object === "page" ? pageTitle(row) : row.title);
      }
    } catch (error) {
      if (!PagebridgeError.is(error) || error.code === "aborted") throw error;
    }
    const { cost: own } = stream.provenance;
    cost = cost ? addCosts(cost, own) : own;
  }
  return { titles, cost };
}

/** The data sources that a relation of one of the rows leads to. */
function relatedSources(dataSources: Database["dataSources"], rows: readonly Row[]): ReadonlySet<Id> {
  const used = new Set<string>();
  for (const row of rows) {
    for (const property of row.object === "page" ? row.properties : []) {
      if (property.type === "relation" && property.pageIds.length > 0) used.add(property.id);
    }
  }
  const found = new Set<Id>();
  for (const schema of dataSources.flatMap(({ properties = [] }) => properties)) {
    if (schema.type === "relation" && schema.dataSourceId !== undefined && used.has(schema.id))
      found.add(schema.dataSourceId);
  }
  return found;
}
