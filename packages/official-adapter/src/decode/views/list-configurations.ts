import type {
  BoardConfiguration,
  GalleryConfiguration,
  ListConfiguration,
  SubtaskSettings,
  TableConfiguration,
} from "@pagebridge/core-types";
import type { DecodeContext } from "@pagebridge/core-types/adapter-tools";
import { defined, type FieldReader, fieldOf, readFields } from "@pagebridge/core-types/adapter-tools";
import { toGroupBy } from "./group-by.js";
import { propertyIdAt, toViewCover, toViewProperties } from "./view-properties.js";

const coverSizes = ["large", "medium", "small"] as const;
const coverAspects = ["contain", "cover"] as const;
const cardLayouts = ["compact", "list"] as const;
const displayModes = ["disabled", "flattened", "hidden", "show"] as const;
const filterScopes = ["parents", "parents_and_subitems", "subitems"] as const;

/** Reads the settings of a table view. */
export function toTableConfiguration(fields: FieldReader, context: DecodeContext): TableConfiguration {
  const subtasks = fields.recordAt("subtasks");
  return defined({
    properties: toViewProperties(fields, "properties", context),
    groupBy: toGroupBy(fieldOf(fields.record, "group_by"), context),
    subtasks: subtasks && toSubtasks(readFields(subtasks, context)),
    wrapCells: fields.boolean("wrap_cells"),
    frozenColumnIndex: fields.number("frozen_column_index"),
    showVerticalLines: fields.boolean("show_vertical_lines"),
  });
}

/** Reads the settings of a board view. */
export function toBoardConfiguration(fields: FieldReader, context: DecodeContext): BoardConfiguration {
  return {
    ...toGalleryConfiguration(fields, context),
    ...defined({ subGroupBy: toGroupBy(fieldOf(fields.record, "sub_group_by"), context) }),
  };
}

/** Reads the settings of a gallery view. */
export function toGalleryConfiguration(fields: FieldReader, context: DecodeContext): GalleryConfiguration {
  return defined({
    properties: toViewProperties(fields, "properties", context),
    groupBy: toGroupBy(fieldOf(fields.record, "group_by"), context),
    cover: toViewCover(fieldOf(fields.record, "cover"), context),
    coverSize: fields.word("cover_size", coverSizes),
    coverAspect: fields.word("cover_aspect", coverAspects),
    cardLayout: fields.word("card_layout", cardLayouts),
  });
}

/** Reads the settings of a list view. */
export function toListConfiguration(fields: FieldReader, context: DecodeContext): ListConfiguration {
  return defined({
    properties: toViewProperties(fields, "properties", context),
    groupBy: toGroupBy(fieldOf(fields.record, "group_by"), context),
  });
}

function toSubtasks(fields: FieldReader): SubtaskSettings {
  return defined({
    propertyId: propertyIdAt(fields, "property_id"),
    displayMode: fields.word("display_mode", displayModes),
    filterScope: fields.word("filter_scope", filterScopes),
    toggleColumnId: propertyIdAt(fields, "toggle_column_id"),
  });
}
