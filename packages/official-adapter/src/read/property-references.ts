import type { Filter, Id, PropertySchema, Sort } from "@pagebridge/core-types";
import { decodeDataSource } from "../decode/objects/decode-database.js";
import { encodePropertyId } from "../decode/wire/property-id.js";
import type { ReadRun } from "./read-run.js";

/**
 * Fetches the schema by which a query tells ids from names, when it names a property that would be written differently as an id.
 * Most queries do not, and cost nothing here.
 */
export async function fetchSchemaForQuery(
  run: ReadRun,
  dataSourceId: Id,
  query: { readonly filter?: Filter | undefined; readonly sorts?: readonly Sort[] | undefined },
): Promise<readonly PropertySchema[] | undefined> {
  const references = [...inFilter(query.filter), ...(query.sorts ?? []).flatMap(inSort)];
  if (!references.some(mayBeEncodedId)) return undefined;
  const wire = await run.ask((client) => client.dataSources.retrieve({ data_source_id: dataSourceId }));
  return decodeDataSource(wire).value.properties;
}

function mayBeEncodedId(reference: string): boolean {
  return !/\s/.test(reference) && encodePropertyId(reference) !== reference;
}

function inFilter(filter: Filter | undefined): readonly string[] {
  switch (filter?.type) {
    case "and":
    case "or":
      return filter.filters.flatMap(inFilter);
    case "property":
      return [filter.property];
    default:
      return [];
  }
}

function inSort(sort: Sort): readonly string[] {
  return sort.type === "property" ? [sort.property] : [];
}
