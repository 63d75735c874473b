import type { CapabilityName } from "@pagebridge/core-types";

/** Fields of the model that an adapter fills only if it has a capability. */
export interface FieldRule {
  readonly capability: CapabilityName;
  /** The `type` or `object` of what holds the fields; absent for every holder. */
  readonly holders?: readonly string[];
  readonly fields: readonly string[];
  /** The lowest level at which the fields are compared. */
  readonly from: "full" | "partial";
}

const media = ["audio", "embed", "image", "pdf", "video", "file", "bookmark"];

/** Which fields stand and fall with which capability. */
export const fieldRules: readonly FieldRule[] = [
  { capability: "blockAuthors", fields: ["createdBy", "lastEditedBy"], from: "partial" },
  {
    capability: "bookmarkDetails",
    holders: ["bookmark"],
    fields: ["coverUrl", "description", "iconUrl", "title"],
    from: "full",
  },
  { capability: "commentAnchors", fields: ["discussionIds", "context"], from: "full" },
  { capability: "dateDetails", fields: ["dateFormat", "reminder", "timeFormat"], from: "full" },
  { capability: "editTimes", fields: ["lastEditedTime"], from: "partial" },
  { capability: "formulas", holders: ["formula"], fields: ["result"], from: "partial" },
  { capability: "mediaLayout", holders: media, fields: ["layout"], from: "full" },
  { capability: "pageLayout", holders: ["database", "page"], fields: ["layout"], from: "full" },
  // Suggested edits cut text into runs, so they cannot be extras.
  { capability: "pageContent", fields: ["suggestion"], from: "full" },
  { capability: "relations", holders: ["relation"], fields: ["pageIds"], from: "partial" },
  { capability: "rollups", holders: ["rollup"], fields: ["result"], from: "partial" },
  { capability: "tableLayout", holders: ["table"], fields: ["columns"], from: "full" },
  { capability: "tableLayout", holders: ["table_row"], fields: ["color"], from: "full" },
  { capability: "viewCalculations", fields: ["calculations"], from: "full" },
  { capability: "viewGroups", fields: ["groups", "sort"], from: "full" },
  {
    capability: "views",
    fields: [
      "datePropertyName",
      "display",
      "isTitleVisible",
      "loadLimit",
      "manualOrder",
      "pageVisibility",
      "showPageIcon",
    ],
    from: "full",
  },
  { capability: "views", holders: ["view"], fields: ["description", "icon"], from: "full" },
  { capability: "wikis", fields: ["isWiki"], from: "full" },
];

/** Fields that no capability covers and that an adapter may leave out; what it does give has to be right. `*` stands for every holder. */
export const extraFields: Readonly<Record<string, readonly string[]>> = {
  "*": ["displayNameType", "isTemplate", "isTitleHidden", "position", "reactions"],
  bulleted_list_item: ["bulletFormat"],
  child_database: ["icon", "isInline"],
  child_page: ["icon"],
  code: ["previewFormat", "wrap"],
  database: ["children", "createdBy", "lastEditedBy", "publicUrl"],
  embed: ["author", "iconUrl", "iframeUrl", "provider", "thumbnailUrl", "title"],
  image: ["altText", "linkUrl"],
  link_preview: ["attributes", "provider", "title"],
  link_to_page: ["title"],
  page: ["publicUrl"],
  notion: ["name", "size"],
  quote: ["size"],
  unsupported: ["richText", "url"],
  video: ["author", "iframeUrl", "provider", "title"],
};

/** Fields that are not compared: their value is another one at each reading, or in the source's own words. */
export const incomparableFields: Readonly<Record<string, readonly string[]>> = {
  "*": ["expiresAt", "reference"],
  // Where the file lies is compared by its URL; which other name the source has for that place, the model does not know.
  notion: ["source"],
  unsupported: ["source"],
};
