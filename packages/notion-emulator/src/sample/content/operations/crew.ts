import type { DatabaseDraft, ViewDraft } from "../../makers/databases.js";
import { columnId, sampleId } from "../../makers/sample-id.js";
import { allOf, anyOf, by, show, showAs, sourceId, where } from "../../makers/views.js";
import { crewColumns } from "./crew-columns.js";
import { crewRows } from "./crew-rows.js";

const source = "crew";
const written = { by: "esther", at: "2024-12-10T12:00", editedBy: "esther", editedAt: "2026-05-21T15:33" };

/** Everybody who keeps the boats going. */
export function crew(): DatabaseDraft {
  return {
    key: "crew",
    title: "Crew",
    written,
    icon: { type: "icon", name: "groups", color: "brown" },
    dataSources: [{ key: "crew", title: "Crew", written, columns: crewColumns, rows: crewRows() }],
    views,
  };
}

const views: readonly ViewDraft[] = [
  {
    key: "crew-cards",
    type: "gallery",
    name: "Faces",
    dataSourceId: sourceId(source),
    sorts: [by(source, "Role"), by(source, "Name")],
    configuration: {
      properties: [
        showAs(source, "Name", { cardWidthMode: "full_line" }),
        showAs(source, "Role", { cardWidthMode: "inline" }),
      ],
      cover: { type: "property", propertyId: columnId(source, "Portrait") },
      coverSize: "medium",
    },
  },
  {
    key: "crew-a-to-z",
    type: "table",
    name: "A–Z",
    dataSourceId: sourceId(source),
    configuration: {
      properties: show(source, "Name", "Role", "Telephone", "E-mail", "Languages", "Joined", "Times sailed", "Knots"),
      groupBy: {
        type: "title",
        propertyId: "title",
        propertyName: "Name",
        granularity: "alphabet_prefix",
        sort: "ascending",
      },
    },
  },
  {
    key: "crew-letters",
    type: "table",
    name: "By post",
    dataSourceId: sourceId(source),
    filter: where(source, "E-mail", "email", "is_not_empty"),
    configuration: {
      properties: show(source, "Name", "E-mail"),
      groupBy: {
        type: "email",
        propertyId: columnId(source, "E-mail"),
        propertyName: "E-mail",
        granularity: "alphabet_prefix",
      },
    },
  },
  {
    key: "crew-calls",
    type: "board",
    name: "By bell",
    dataSourceId: sourceId(source),
    configuration: {
      groupBy: {
        type: "phone_number",
        propertyId: columnId(source, "Telephone"),
        propertyName: "Telephone",
        granularity: "exact",
        sort: "descending",
        hideEmptyGroups: false,
      },
      properties: show(source, "Name"),
    },
  },
  {
    key: "crew-swimmers",
    type: "list",
    name: "Can be sent to fetch things",
    dataSourceId: sourceId(source),
    filter: allOf(
      where(source, "Swims", "checkbox", "equals", true),
      where(source, "Knots", "number", "greater_than_or_equal_to", 3),
      where(source, "Knots", "number", "less_than", 100),
      where(source, "Account", "people", "does_not_contain", sampleId("user", "ines")),
      anyOf(
        where(source, "Languages", "multi_select", "contains", ["English"]),
        where(source, "Languages", "multi_select", "does_not_contain", "Cat"),
        where(source, "E-mail", "email", "ends_with", "@lanternquay.example"),
        where(source, "Telephone", "phone_number", "is_empty"),
      ),
    ),
    configuration: { properties: show(source, "Name", "Languages") },
  },
  {
    key: "crew-by-language",
    type: "board",
    name: "Who speaks what",
    dataSourceId: sourceId(source),
    filter: where(source, "Joined", "date", "on_or_before", "today"),
    configuration: {
      groupBy: {
        type: "multi_select",
        propertyId: columnId(source, "Languages"),
        propertyName: "Languages",
        sort: "manual",
        hideEmptyGroups: true,
      },
      properties: show(source, "Name", "Role"),
      cover: { type: "none" },
    },
  },
];
