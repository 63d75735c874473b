import type {
  BoardConfiguration,
  FeedConfiguration,
  GalleryConfiguration,
  ListConfiguration,
  SubtaskSettings,
  TableConfiguration,
} from "@pagebridge/core-types";
import { defined, fieldOf, recordOf, stringOf } from "@pagebridge/core-types/adapter-tools";
import { boardColumns, collectionGroups, toViewGroupBy } from "./group-by.js";
import { pickFields } from "./pick-fields.js";
import type { ViewInput } from "./view-input.js";
import { toViewCover, toViewProperties } from "./view-properties.js";

const coverSizes = ["large", "medium", "small"] as const;
const coverAspects = ["contain", "cover"] as const;
const cardLayouts = ["compact", "list"] as const;
const displayModes = ["disabled", "flattened", "hidden", "show"] as const;
const filterScopes = ["parents", "parents_and_subitems", "subitems"] as const;

/** Reads the settings of a table view. */
export function toTableConfiguration(input: ViewInput): TableConfiguration {
  const fields = pickFields(
    input.format,
    {
      wrap: ["table_wrap"],
      frozen: ["table_frozen_column_index"],
      hidesLines: ["hide_table_vertical_lines"],
    },
    input.context,
  );
  const hidesLines = fields.boolean("hidesLines");
  return defined({
    properties: toViewProperties("table_properties", input),
    groupBy: toViewGroupBy(collectionGroups, input),
    subtasks: toSubtasks(input),
    wrapCells: fields.boolean("wrap"),
    frozenColumnIndex: fields.number("frozen"),
    showVerticalLines: hidesLines === undefined ? undefined : !hidesLines,
  });
}

/** Which property makes rows stand under rows is a matter of the collection; how they show is one of the view. */
function toSubtasks({ format, collection, context }: ViewInput): SubtaskSettings | undefined {
  const fields = pickFields(
    format,
    {
      property: ["subitem_property"],
      displayMode: ["subitem_display_mode"],
      filterScope: ["subitem_filter_scope"],
      toggleColumn: ["table_subitem_toggle_column"],
    },
    context,
  );
  if (Object.keys(fields.record).length === 0) return undefined;
  return defined({
    propertyId: fields.text("property") ?? stringOf(recordOf(collection ?? {}, "format") ?? {}, "subitem_property"),
    displayMode: fields.word("displayMode", displayModes),
    filterScope: fields.word("filterScope", filterScopes),
    toggleColumnId: fields.text("toggleColumn"),
  });
}

/** Reads the settings of a board view. */
export function toBoardConfiguration(input: ViewInput): BoardConfiguration {
  return {
    ...cards("board", input),
    ...defined({
      groupBy: toViewGroupBy(boardColumns, input),
      subGroupBy: toViewGroupBy(collectionGroups, input),
    }),
  };
}

/** Reads the settings of a gallery view. */
export function toGalleryConfiguration(input: ViewInput): GalleryConfiguration {
  const fields = pickFields(input.format, { title: ["gallery_title_visible"] }, input.context);
  return {
    ...cards("gallery", input),
    ...defined({
      groupBy: toViewGroupBy(collectionGroups, input),
      isTitleVisible: fields.boolean("title"),
    }),
  };
}

function cards(type: "board" | "gallery", input: ViewInput) {
  const fields = pickFields(
    input.format,
    { size: [`${type}_cover_size`], aspect: [`${type}_cover_aspect`], layout: [`${type}_card_layout`, "card_layout"] },
    input.context,
  );
  return defined({
    properties: toViewProperties(`${type}_properties`, input),
    cover: toViewCover(fieldOf(input.format, `${type}_cover`), input),
    coverSize: fields.word("size", coverSizes),
    coverAspect: fields.word("aspect", coverAspects),
    cardLayout: fields.word("layout", cardLayouts),
  });
}

/** Reads the settings of a list view. */
export function toListConfiguration(input: ViewInput): ListConfiguration {
  return defined({
    properties: toViewProperties("list_properties", input),
    groupBy: toViewGroupBy(collectionGroups, input),
  });
}

/** Reads the settings of a feed view. */
export function toFeedConfiguration(input: ViewInput): FeedConfiguration {
  return defined({ properties: toViewProperties("feed_properties", input) });
}
