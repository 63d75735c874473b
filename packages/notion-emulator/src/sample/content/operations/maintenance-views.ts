import type { ViewDraft } from "../../makers/databases.js";
import { columnId, sampleId } from "../../makers/sample-id.js";
import { allOf, anyOf, by, show, sourceId, where } from "../../makers/views.js";

const source = "maintenance";

/** The views of the maintenance log. */
export const maintenanceViews: readonly ViewDraft[] = [
  {
    key: "maintenance-table",
    type: "table",
    name: "Jobs and sub-jobs",
    dataSourceId: sourceId(source),
    filter: allOf(
      where(source, "Stage", "status", "is_not_empty"),
      anyOf(
        where(source, "Job", "title", "does_not_contain", "refit"),
        where(source, "Manual", "url", "starts_with", "https://"),
        where(source, "Ticket", "unique_id", "less_than", 7),
        { type: "timestamp", timestamp: "last_edited_time", condition: { operator: "past_week" } },
      ),
    ),
    configuration: {
      properties: show(
        source,
        "Job",
        "Ticket",
        "Stage",
        "Boat",
        "Priority",
        "Assigned",
        "Due",
        "Hours",
        "Cost",
        "Parts",
      ),
      subtasks: {
        propertyId: columnId(source, "Consists of"),
        displayMode: "show",
        filterScope: "parents_and_subitems",
        toggleColumnId: "title",
      },
    },
  },
  {
    key: "maintenance-board",
    type: "board",
    name: "By person",
    dataSourceId: sourceId(source),
    filter: anyOf(
      where(source, "Assigned", "people", "contains", "me"),
      where(source, "Assigned", "people", "contains", sampleId("user", "tobias")),
      where(source, "Touched last by", "last_edited_by", "is_empty"),
    ),
    configuration: {
      groupBy: { type: "person", propertyId: columnId(source, "Assigned"), propertyName: "Assigned", sort: "manual" },
      subGroupBy: {
        type: "status",
        propertyId: columnId(source, "Stage"),
        propertyName: "Stage",
        granularity: "group",
      },
      properties: show(source, "Job", "Due"),
      cover: { type: "property", propertyId: columnId(source, "Photos") },
    },
  },
  {
    key: "maintenance-timeline",
    type: "timeline",
    name: "Before the season",
    dataSourceId: sourceId(source),
    filter: allOf(
      where(source, "Due", "date", "before", "2026-12-31"),
      where(source, "Due", "date", "after", "one_month_ago"),
      where(source, "Cost per hour", "number", "does_not_equal", 0, { computed: "formula" }),
      { type: "timestamp", timestamp: "created_time", condition: { operator: "past_year" } },
    ),
    sorts: [by(source, "Due")],
    configuration: {
      datePropertyId: columnId(source, "Due"),
      datePropertyName: "Due",
      zoomLevel: "month",
      arrowsByPropertyId: columnId(source, "Waits for"),
      properties: show(source, "Job", "Assigned"),
    },
  },
  {
    key: "maintenance-odd",
    type: "table",
    name: "Kelp and other surprises",
    dataSourceId: sourceId(source),
    filter: allOf(where(source, "Due", "date", "past_month"), {
      type: "unsupported",
      source: { property: "Signature", signature: { looks_like: "a fish" } },
    }),
    configuration: {
      properties: show(source, "Job", "Signature"),
      groupBy: {
        type: "last_edited_by",
        propertyId: columnId(source, "Touched last by"),
        propertyName: "Touched last by",
      },
    },
  },
  {
    key: "maintenance-orbit",
    type: "unsupported",
    sourceType: "orbit",
    name: "Orbit (beta)",
    dataSourceId: sourceId(source),
    source: { type: "orbit", centre: columnId(source, "Boat"), rings: 3 },
  },
];
