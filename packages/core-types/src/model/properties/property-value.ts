import type { DateValue } from "../date-value.js";
import type { File } from "../file.js";
import type { Id, IsoDateTime, JsonValue, PropertyId } from "../primitives.js";
import type { RichText } from "../rich-text.js";
import type { User } from "../user.js";
import type { FormulaResult, RollupResult } from "./computed-result.js";
import type { Place } from "./place.js";
import type { RollupFunction } from "./rollup-function.js";
import type { SelectOption } from "./select-option.js";

interface PropertyCommon {
  readonly id: PropertyId;
  /** Empty where the source gives a value without its name. */
  readonly name: string;
  /** Present when the source has more than this reading holds; a diagnostic says why. */
  readonly isIncomplete?: true;
}

/** The title of a page or row. */
export interface TitleValue extends PropertyCommon {
  readonly type: "title";
  readonly richText: RichText;
}

/** Formatted text. */
export interface RichTextValue extends PropertyCommon {
  readonly type: "rich_text";
  readonly richText: RichText;
}

/** A number; a percentage is a fraction (25 % is `0.25`). */
export interface NumberValue extends PropertyCommon {
  readonly type: "number";
  /** Absent when empty. */
  readonly number?: number;
}

/** One option. */
export interface SelectValue extends PropertyCommon {
  readonly type: "select";
  /** Absent when empty. */
  readonly option?: SelectOption;
}

/** Several options. */
export interface MultiSelectValue extends PropertyCommon {
  readonly type: "multi_select";
  readonly options: readonly SelectOption[];
}

/** One option of a status. The group is in the schema. */
export interface StatusValue extends PropertyCommon {
  readonly type: "status";
  /** Absent when empty. */
  readonly option?: SelectOption;
}

/** A date or range. */
export interface DatePropertyValue extends PropertyCommon {
  readonly type: "date";
  /** Absent when empty. */
  readonly date?: DateValue;
}

/** People and groups. */
export interface PeopleValue extends PropertyCommon {
  readonly type: "people";
  readonly people: readonly User[];
}

/** Files and links to files. */
export interface FilesValue extends PropertyCommon {
  readonly type: "files";
  readonly files: readonly File[];
}

/** Yes or no. */
export interface CheckboxValue extends PropertyCommon {
  readonly type: "checkbox";
  readonly checked: boolean;
}

/** A web address. */
export interface UrlValue extends PropertyCommon {
  readonly type: "url";
  /** Absent when empty. */
  readonly url?: string;
}

/** An e-mail address. */
export interface EmailValue extends PropertyCommon {
  readonly type: "email";
  /** Absent when empty. */
  readonly email?: string;
}

/** A telephone number, in any form. */
export interface PhoneNumberValue extends PropertyCommon {
  readonly type: "phone_number";
  /** Absent when empty. */
  readonly phoneNumber?: string;
}

/** Rows of a data source. */
export interface RelationValue extends PropertyCommon {
  readonly type: "relation";
  readonly pageIds: readonly Id[];
}

/** What a rollup computed. */
export interface RollupValue extends PropertyCommon {
  readonly type: "rollup";
  /** Absent when the source names none, or one that this version does not know. */
  readonly function?: RollupFunction;
  readonly result: RollupResult;
}

/** What a formula computed. */
export interface FormulaValue extends PropertyCommon {
  readonly type: "formula";
  readonly result: FormulaResult;
}

/** When the page was made. */
export interface CreatedTimeValue extends PropertyCommon {
  readonly type: "created_time";
  readonly time?: IsoDateTime;
}

/** When the page was last edited. */
export interface LastEditedTimeValue extends PropertyCommon {
  readonly type: "last_edited_time";
  readonly time?: IsoDateTime;
}

/** When the reader last looked at the page. */
export interface LastVisitedTimeValue extends PropertyCommon {
  readonly type: "last_visited_time";
  readonly time?: IsoDateTime;
}

/** Who made the page. */
export interface CreatedByValue extends PropertyCommon {
  readonly type: "created_by";
  readonly user?: User;
}

/** Who last edited the page. */
export interface LastEditedByValue extends PropertyCommon {
  readonly type: "last_edited_by";
  readonly user?: User;
}

/** A running number, shown as `PREFIX-42`. */
export interface UniqueIdValue extends PropertyCommon {
  readonly type: "unique_id";
  readonly prefix?: string;
  readonly number?: number;
}

/** Whether somebody vouches for a wiki page. */
export interface VerificationValue extends PropertyCommon {
  readonly type: "verification";
  /** Absent when empty. */
  readonly state?: "expired" | "unverified" | "verified";
  readonly date?: DateValue;
  readonly verifiedBy?: User;
}

/** A button. What it does is not part of the content. */
export interface ButtonValue extends PropertyCommon {
  readonly type: "button";
}

/** A place on the map. */
export interface PlaceValue extends PropertyCommon {
  readonly type: "place";
  /** Absent when empty. */
  readonly place?: Place;
}

/** A place, by the name that requests of the official API use. */
export interface LocationValue extends PropertyCommon {
  readonly type: "location";
  /** Absent when empty. */
  readonly place?: Place;
}

/** A value of a kind that this version has no name for. */
export interface UnsupportedValue extends PropertyCommon {
  readonly type: "unsupported";
  readonly sourceType: string;
  /** The source's own value, for people to look at. */
  readonly source?: JsonValue;
}

/** The value of one property of a page. Tell them apart by `type`. */
export type PropertyValue =
  | ButtonValue
  | CheckboxValue
  | CreatedByValue
  | CreatedTimeValue
  | DatePropertyValue
  | EmailValue
  | FilesValue
  | FormulaValue
  | LastEditedByValue
  | LastEditedTimeValue
  | LastVisitedTimeValue
  | LocationValue
  | MultiSelectValue
  | NumberValue
  | PeopleValue
  | PhoneNumberValue
  | PlaceValue
  | RelationValue
  | RichTextValue
  | RollupValue
  | SelectValue
  | StatusValue
  | TitleValue
  | UniqueIdValue
  | UnsupportedValue
  | UrlValue
  | VerificationValue;

/** The `type` of a property value. */
export type PropertyType = PropertyValue["type"];
