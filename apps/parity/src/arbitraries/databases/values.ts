import type {
  FormulaResult,
  Page,
  PropertySchema,
  PropertyValue,
  RichText,
  RollupFunction,
  RollupResult,
  SelectOption,
} from "@pagebridge/core-types";
import { pick, pickSome } from "../../workspace/pick.js";
import type { Maker, Site } from "../../workspace/site.js";
import type { ColumnDraft } from "./columns.js";
import type { Materials } from "./materials.js";

/** What the computed columns of a row derive from. */
export interface RowFacts extends Pick<Page, "createdBy" | "createdTime" | "lastEditedBy" | "lastEditedTime"> {
  readonly title: RichText;
  /** Its place among its neighbours, from 1; a template has none. */
  readonly number: number | undefined;
}

/** Makes the value of one cell. Columns of relations name rows that exist, people and options too. */
export function makeValue(
  column: PropertySchema,
  draft: ColumnDraft | undefined,
  from: Materials | undefined,
  facts: RowFacts,
): Maker<PropertyValue> {
  const common = { id: column.id, name: column.name };
  const given = from?.isEmpty ? undefined : from;
  return (site) => {
    const { people, dataSources } = site.catalogue;
    switch (column.type) {
      case "title":
        return { type: "title", ...common, richText: facts.title };
      case "rich_text":
        return { type: "rich_text", ...common, richText: given?.richText({ ...site, threadIds: [] }) ?? [] };
      case "number":
        return { type: "number", ...common, ...(given && { number: given.number }) };
      case "select":
      case "status": {
        const option = given && pick(column.options.map(asValue), given.picks[0] ?? 0);
        return { type: column.type, ...common, ...(option && { option }) };
      }
      case "multi_select":
        return { type: "multi_select", ...common, options: pickSome(column.options.map(asValue), given?.picks ?? []) };
      case "date":
        return { type: "date", ...common, ...(given && { date: given.date }) };
      case "people":
        return { type: "people", ...common, people: pickSome(people, given?.picks ?? []) };
      case "files":
        return { type: "files", ...common, files: given?.files ?? [] };
      case "checkbox":
        return { type: "checkbox", ...common, checked: given?.flag ?? false };
      case "url":
        return { type: "url", ...common, ...(given && { url: given.url }) };
      case "email":
        return { type: "email", ...common, ...(given && { email: given.line }) };
      case "phone_number":
        return { type: "phone_number", ...common, ...(given && { phoneNumber: given.line }) };
      case "relation": {
        const rows = dataSources.find(({ id }) => id === column.dataSourceId)?.rows ?? [];
        const ids = rows.filter(isOrdinary).map((row) => row.id);
        return { type: "relation", ...common, pageIds: pickSome(ids, given?.picks ?? []) };
      }
      case "rollup":
        return { type: "rollup", ...common, ...rolledUp(column.function ?? "count", given) };
      case "formula":
        return { type: "formula", ...common, result: computed(draft, given) };
      case "created_time":
        return { type: "created_time", ...common, ...(facts.createdTime !== undefined && { time: facts.createdTime }) };
      case "last_edited_time":
        return {
          type: "last_edited_time",
          ...common,
          ...(facts.lastEditedTime !== undefined && { time: facts.lastEditedTime }),
        };
      case "created_by":
        return { type: "created_by", ...common, ...userField(facts.createdBy, site) };
      case "last_edited_by":
        return { type: "last_edited_by", ...common, ...userField(facts.lastEditedBy, site) };
      case "unique_id":
        return {
          type: "unique_id",
          ...common,
          ...(facts.number !== undefined && { number: facts.number }),
          ...(column.prefix !== undefined && { prefix: column.prefix }),
        };
      case "verification":
        return { type: "verification", ...common, ...verified(given, site) };
      case "place":
      case "location":
        return { type: column.type, ...common, ...(given && { place: given.place }) };
      case "button":
      case "last_visited_time":
        return { type: column.type, ...common };
      case "unsupported":
        return { type: "unsupported", ...common, sourceType: column.sourceType };
    }
  };
}

function isOrdinary(row: { readonly inTrash?: true; readonly isTemplate?: true }): boolean {
  return !row.inTrash && !row.isTemplate;
}

function asValue({ description: _onlyInSchemas, ...option }: SelectOption): SelectOption {
  return option;
}

function userField(id: string | undefined, { catalogue: { users } }: Site) {
  const user = users.find((candidate) => candidate.id === id);
  return user && { user };
}

function verified(given: Materials | undefined, { catalogue: { people } }: Site) {
  if (!given?.flag) return { state: "unverified" } as const;
  const verifiedBy = people[0];
  return {
    state: given.isLapsed ? "expired" : "verified",
    date: { start: given.date.start.slice(0, 10) },
    ...(verifiedBy && { verifiedBy }),
  } as const;
}

function computed(draft: ColumnDraft | undefined, given: Materials | undefined): FormulaResult {
  const type = draft?.kind === "formula" ? draft.result : "string";
  switch (type) {
    case "boolean":
      return { type, value: given?.flag ?? false };
    case "date":
      return { type, ...(given && { value: given.date }) };
    case "number":
      return { type, ...(given && { value: given.number }) };
    case "string":
      return { type, ...(given && { value: given.line }) };
  }
}

function rolledUp(
  name: RollupFunction,
  given: Materials | undefined,
): { readonly function: RollupFunction; readonly result: RollupResult } {
  const picks = given?.picks ?? [];
  switch (name) {
    case "show_original":
    case "show_unique":
      return {
        function: name,
        result: { type: "array", values: picks.map((number) => ({ type: "number", id: "", name: "", number })) },
      };
    case "date_range":
    case "earliest_date":
    case "latest_date":
      return { function: name, result: { type: "date", ...(given && { value: given.date }) } };
    default:
      return { function: name, result: { type: "number", ...(given && { value: given.number }) } };
  }
}
