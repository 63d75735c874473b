import type { Id, NotionAdapter } from "@pagebridge/core-types";
import type { Target } from "./targets.js";

/** Which rows the views of a database show, in their order, by the ids of the views. */
export async function rowsOfViews(
  adapter: NotionAdapter,
  { kind, described }: Target,
): Promise<Readonly<Record<Id, readonly Id[]>>> {
  if (kind !== "database") return {};
  const views = (described.views ?? []).filter((view) => view.dataSourceId !== undefined);
  const found = await Promise.all(
    views.map(async (view): Promise<[Id, readonly Id[]]> => {
      const ids: Id[] = [];
      for await (const row of adapter.queryRows(view)) ids.push(row.id);
      return [view.id, view.sorts === undefined ? ids.toSorted() : ids];
    }),
  );
  return Object.fromEntries(found);
}
