import type { Id, PropertySchema } from "@pagebridge/core-types";
import type { WorkspaceIndex } from "../../../workspace/index-workspace.js";

/** Finds the columns of one data source by id or name. */
export interface ColumnLookup {
  find(idOrName: string): PropertySchema | undefined;
  /** The id under which records name a column. What the data source does not have stays as it is. */
  idOf(idOrName: string): string;
}

/** Looks up the columns of a data source; finds nothing when there is none. */
export function createColumnLookup(dataSourceId: Id | undefined, index: WorkspaceIndex): ColumnLookup {
  const node = dataSourceId === undefined ? undefined : index.nodes.get(dataSourceId);
  const properties = node?.kind === "data_source" ? (node.dataSource.properties ?? []) : [];
  const byName = new Map(properties.map((property) => [property.name, property]));
  const byId = new Map(properties.map((property) => [property.id, property]));
  const find = (idOrName: string): PropertySchema | undefined => byId.get(idOrName) ?? byName.get(idOrName);
  return {
    find,
    idOf: (idOrName) => {
      const property = find(idOrName);
      return property?.type === "title" ? "title" : (property?.id ?? idOrName);
    },
  };
}
