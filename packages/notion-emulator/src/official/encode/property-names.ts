import type { Id, PropertyId } from "@pagebridge/core-types";
import type { WorkspaceIndex } from "../../workspace/index-workspace.js";
import { encodePropertyId } from "./property-id.js";

/** How the properties of one data source are called in views and filters. */
export interface PropertyNames {
  /** A property named by id or name: an id is URL-encoded, a name stays. */
  reference(idOrName: string): string;
  /** The id, URL-encoded, and the name as far as it is known, under the given keys. */
  pair(id: PropertyId, name: string | undefined, keys: readonly [string, string]): { readonly [key: string]: string };
}

/** Looks up the properties of a data source. */
export function createPropertyNames(dataSourceId: Id | undefined, index: WorkspaceIndex): PropertyNames {
  const node = dataSourceId === undefined ? undefined : index.nodes.get(dataSourceId);
  const properties = node?.kind === "data_source" ? (node.dataSource.properties ?? []) : [];
  const nameById = new Map(properties.map(({ id, name }) => [id, name]));
  return {
    reference: (idOrName) => (nameById.has(idOrName) ? encodePropertyId(idOrName) : idOrName),
    pair: (id, name, [idKey, nameKey]) => {
      const known = name ?? nameById.get(id);
      return { [idKey]: encodePropertyId(id), ...(known !== undefined && { [nameKey]: known }) };
    },
  };
}
