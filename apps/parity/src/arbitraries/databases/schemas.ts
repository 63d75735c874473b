import type { DataSource, Id, PropertySchema, RelationPropertySchema } from "@pagebridge/core-types";
import { pick } from "../../workspace/pick.js";
import type { Maker } from "../../workspace/site.js";
import { type ColumnDraft, makeGroups, makeOptions, uniqueName } from "./columns.js";

/** A schema, and with each column the draft from which its values are made; the title and second sides have none. */
export interface Schema {
  readonly properties: readonly PropertySchema[];
  readonly draftOf: ReadonlyMap<string, ColumnDraft>;
  /** Relations that show on both sides: the second column of a pair by the first. */
  readonly pairs: ReadonlyMap<string, string>;
}

/** Makes the columns of a data source, the title among them. */
export function makeSchema(
  drafts: readonly ColumnDraft[],
  titleName: string,
  titlePlace: number,
  dataSourceId: Id,
  databaseId: Id,
): Maker<Schema> {
  return (site) => {
    const used = new Set<string>();
    const draftOf = new Map<string, ColumnDraft>();
    const pairs = new Map<string, string>();
    const own: Pick<DataSource, "id" | "parent"> = { id: dataSourceId, parent: { type: "database_id", databaseId } };
    const properties: PropertySchema[] = [];
    const addTitle = (): void => {
      properties.push({ type: "title", id: "title", name: uniqueName(titleName, used) });
    };
    drafts.forEach((draft, index) => {
      if (index === titlePlace % (drafts.length + 1)) addTitle();
      const made = makeColumn(draft, properties)(site);
      for (const column of made) properties.push(column);
      const [first, second] = made;
      if (first) draftOf.set(first.id, draft);
      if (first && second) pairs.set(first.id, second.id);
    });
    if (!properties.some((property) => property.type === "title")) addTitle();
    return { properties, draftOf, pairs };

    function makeColumn(draft: ColumnDraft, before: readonly PropertySchema[]): Maker<readonly PropertySchema[]> {
      const common = {
        id: site.nextShortId(),
        name: uniqueName(draft.name, used),
        ...(draft.description !== undefined && { description: draft.description }),
      };
      return () => {
        switch (draft.kind) {
          case "number":
            return [{ type: "number", ...common, format: draft.format }];
          case "multi_select":
          case "select":
            return [{ type: draft.kind, ...common, options: makeOptions(draft.options)(site) }];
          case "status": {
            const options = makeOptions(draft.options)(site);
            return [{ type: "status", ...common, options, groups: makeGroups(draft.options, options)(site) }];
          }
          case "relation":
            return [
              { type: "relation", ...common, ...toSource(pick(site.catalogue.dataSources, draft.target) ?? own) },
            ];
          case "relation_pair": {
            const back = { id: site.nextShortId(), name: uniqueName(draft.backName, used) };
            const side = (other: typeof back) => ({
              ...toSource(own),
              syncedProperty: { id: other.id, name: other.name },
            });
            return [
              { type: "relation", ...common, ...side(back) },
              { type: "relation", ...back, ...side(common) },
            ];
          }
          case "rollup":
            return [makeRollup(draft, common, before)];
          case "formula":
            return [{ type: "formula", ...common, expression: draft.expression }];
          case "unique_id":
            return [{ type: "unique_id", ...common, ...(draft.prefix !== undefined && { prefix: draft.prefix }) }];
          default:
            return [{ type: draft.kind, ...common }];
        }
      };
    }

    /** A rollup looks through a relation that stands before it; without one there is only a checkbox. */
    function makeRollup(
      draft: Extract<ColumnDraft, { kind: "rollup" }>,
      common: Pick<PropertySchema, "id" | "name">,
      before: readonly PropertySchema[],
    ): PropertySchema {
      const relation = before.find((column) => column.type === "relation");
      const source = site.catalogue.dataSources.find(({ id }) => id === relation?.dataSourceId);
      const target = pick(source?.properties ?? [], draft.target);
      if (!relation || !target) return { type: "checkbox", ...common };
      return {
        type: "rollup",
        ...common,
        function: draft.function,
        relationPropertyId: relation.id,
        relationPropertyName: relation.name,
        rollupPropertyId: target.id,
        rollupPropertyName: target.name,
      };
    }
  };
}

function toSource({
  id,
  parent,
}: Pick<DataSource, "id" | "parent">): Pick<RelationPropertySchema, "databaseId" | "dataSourceId"> {
  return { dataSourceId: id, ...(parent?.type === "database_id" && { databaseId: parent.databaseId }) };
}
