import type {
  ButtonValue,
  CheckboxValue,
  CreatedByValue,
  CreatedTimeValue,
  DatePropertyValue,
  DateValue,
  EmailValue,
  FilesValue,
  FormulaValue,
  LastEditedByValue,
  LastEditedTimeValue,
  LastVisitedTimeValue,
  LocationValue,
  MultiSelectValue,
  NumberValue,
  PeopleValue,
  PhoneNumberValue,
  Place,
  PlaceValue,
  PropertyValue,
  RelationValue,
  RichTextValue,
  RollupValue,
  SelectOption,
  SelectValue,
  StatusValue,
  TitleValue,
  UniqueIdValue,
  UnsupportedValue,
  UrlValue,
  VerificationValue,
} from "@pagebridge/core-types";
import { type RenderOptions, renderPage } from "@pagebridge/markdown-renderer";
import { yaml } from "@pagebridge/markdown-renderer/front-matter";
import { rich } from "../make.js";
import { makePage } from "../make-page.js";
import { exempt, type Outcome, type Subject, subject } from "./subject.js";

const other = "99999999-8888-8777-8666-555555555555";
const file = { type: "external", url: "https://files.example/a.bin" } as const;

/** As a table, and as front matter where there is any. */
function write(property: PropertyValue, options: RenderOptions): Outcome {
  const page = makePage("Title", [property, { type: "number", id: "n", name: "Beside", number: 1 }]);
  const [table, front] = [renderPage(page, options), renderPage(page, { ...options, frontMatter: yaml })];
  return { markdown: table.markdown + front.markdown, diagnostics: [...table.diagnostics, ...front.diagnostics] };
}

const base = { id: "p", name: "Own" } as const;

/** Another value for what every property has. A property without a value is not written, nor is its name. */
const common = { id: exempt("identity"), name: exempt("named"), isIncomplete: true } as const;

/** One property of every kind, and what is in them, with a change to every field. Made. */
export const propertySubjects: readonly Subject[] = [
  subject<ButtonValue>("button", { type: "button", ...base }, common, write),
  subject<TitleValue>(
    "title",
    { type: "title", id: "title", name: "Name", richText: rich("a") },
    { ...common, richText: rich("b"), isIncomplete: exempt("named") },
    (title, options) => renderPage({ object: "page", id: other, properties: [title] }, options),
  ),
  subject<NumberValue>(
    "a property with a value",
    { type: "number", ...base, number: 5 },
    { ...common, name: "Other", number: 6 },
    write,
  ),
  subject<CheckboxValue>(
    "checkbox",
    { type: "checkbox", ...base, checked: false },
    { ...common, checked: true },
    write,
  ),
  subject<CreatedByValue>(
    "created_by",
    { type: "created_by", ...base },
    { ...common, user: { type: "person", id: "u", name: "Mara" } },
    write,
  ),
  subject<CreatedTimeValue>(
    "created_time",
    { type: "created_time", ...base },
    { ...common, time: "2026-10-05T09:12:00.000Z" },
    write,
  ),
  subject<DatePropertyValue>("date", { type: "date", ...base }, { ...common, date: { start: "2026-10-05" } }, write),
  subject<EmailValue>("email", { type: "email", ...base }, { ...common, email: "mara@harbour.example" }, write),
  subject<FilesValue>("files", { type: "files", ...base, files: [] }, { ...common, files: [file] }, write),
  subject<FormulaValue>(
    "formula",
    { type: "formula", ...base, result: { type: "number" } },
    { ...common, result: { type: "number", value: 5 } },
    write,
  ),
  subject<LastEditedByValue>(
    "last_edited_by",
    { type: "last_edited_by", ...base },
    { ...common, user: { type: "person", id: "u", name: "Mara" } },
    write,
  ),
  subject<LastEditedTimeValue>(
    "last_edited_time",
    { type: "last_edited_time", ...base },
    { ...common, time: "2026-10-05T09:12:00.000Z" },
    write,
  ),
  subject<LastVisitedTimeValue>(
    "last_visited_time",
    { type: "last_visited_time", ...base },
    { ...common, time: "2026-10-05T09:12:00.000Z" },
    write,
  ),
  subject<LocationValue>(
    "location",
    { type: "location", ...base },
    { ...common, place: { latitude: 1, longitude: 2 } },
    write,
  ),
  subject<MultiSelectValue>(
    "multi_select",
    { type: "multi_select", ...base, options: [] },
    { ...common, options: [{ name: "a" }] },
    write,
  ),
  subject<NumberValue>("number", { type: "number", ...base }, { ...common, number: 5 }, write),
  subject<PeopleValue>(
    "people",
    { type: "people", ...base, people: [] },
    { ...common, people: [{ type: "group", id: "g", name: "Crew" }] },
    write,
  ),
  subject<PhoneNumberValue>(
    "phone_number",
    { type: "phone_number", ...base },
    { ...common, phoneNumber: "+49 1" },
    write,
  ),
  subject<PlaceValue>("place", { type: "place", ...base }, { ...common, place: { latitude: 1, longitude: 2 } }, write),
  subject<RelationValue>(
    "relation",
    { type: "relation", ...base, pageIds: [] },
    { ...common, pageIds: [other] },
    write,
  ),
  subject<RichTextValue>(
    "rich_text",
    { type: "rich_text", ...base, richText: [] },
    { ...common, richText: rich("a") },
    write,
  ),
  subject<RollupValue>(
    "rollup",
    { type: "rollup", ...base, result: { type: "number" } },
    {
      ...common,
      result: { type: "array", values: [{ type: "number", id: "", name: "", number: 5 }] },
      function: exempt("computed"),
    },
    write,
  ),
  subject<SelectValue>("select", { type: "select", ...base }, { ...common, option: { name: "a" } }, write),
  subject<StatusValue>("status", { type: "status", ...base }, { ...common, option: { name: "a" } }, write),
  subject<UniqueIdValue>(
    "unique_id",
    { type: "unique_id", ...base, number: 4 },
    { ...common, number: 5, prefix: "T" },
    write,
  ),
  subject<UnsupportedValue>(
    "unsupported",
    { type: "unsupported", ...base, sourceType: "mood" },
    { ...common, sourceType: "temper", source: exempt("source") },
    write,
  ),
  subject<UrlValue>("url", { type: "url", ...base }, { ...common, url: "https://a.example" }, write),
  subject<VerificationValue>(
    "verification",
    { type: "verification", ...base },
    {
      ...common,
      state: "verified",
      date: { start: "2026-10-05" },
      verifiedBy: { type: "person", id: "u", name: "Mara" },
    },
    write,
  ),
  subject<SelectOption>(
    "an option",
    { name: "a" },
    { id: exempt("identity"), name: "b", color: "red", description: "About" },
    (option, options) => write({ type: "select", ...base, option }, options),
  ),
  subject<DateValue>(
    "a date of a property",
    { start: "2026-10-05T09:12:00.000Z" },
    {
      start: "2026-10-05T09:12:30.000Z",
      end: "2026-10-06T09:12:00.000Z",
      timeZone: "Europe/Berlin",
      dateFormat: "relative",
      timeFormat: "H:mm",
      reminder: { value: 1, unit: "hour" },
    },
    (date, options) => write({ type: "date", ...base, date }, options),
  ),
  subject<Place>(
    "a place of a property",
    { latitude: 1, longitude: 2 },
    {
      latitude: 3,
      longitude: 4,
      name: "Quay",
      address: "Road 1",
      awsPlaceId: exempt("identity"),
      googlePlaceId: exempt("identity"),
    },
    (place, options) => write({ type: "place", ...base, place }, options),
  ),
];
