/** What is known of one table of a record map. */
export interface TableKnowledge {
  /**
   * What the entries are.
   *
   * - `records`: boxes with records.
   * - `client`: something that clients add to a record map; Notion sends no such table.
   */
  readonly holds: "client" | "records";
  /** Whether a page or database cannot be read rightly when this table is in another form. */
  readonly isVital?: true;
}

const records: TableKnowledge = { holds: "records" };
const vital: TableKnowledge = { holds: "records", isVital: true };
const client: TableKnowledge = { holds: "client" };

/** Every table that is known, by its name. */
export const tables: Readonly<Record<string, TableKnowledge>> = {
  activity: records,
  automation: records,
  automation_action: records,
  block: vital,
  bot: records,
  collection: vital,
  collection_query: client,
  collection_view: vital,
  comment: records,
  custom_emoji: records,
  custom_emojis: client,
  discussion: records,
  follow: records,
  layout: records,
  marketplace_installation: records,
  notification: records,
  notion_user: records,
  preview_images: client,
  signed_urls: client,
  site: records,
  slack_integration: records,
  space: records,
  space_user: records,
  space_view: records,
  team: records,
  thread: records,
  thread_message: records,
  tweetAstMap: client,
  user_root: records,
  user_settings: records,
  workflow: records,
  workflow_artifact: records,
};

/** The tables of which the key of a box is not the record's id. */
export const tablesWithOtherKeys: ReadonlySet<string> = new Set(["space_user"]);

/** The one key of a record map that names no table: the version of the form of its boxes. */
export const versionKey = "__version__";

/** The versions that are known; absent stands for box form A. */
export const knownVersions: ReadonlySet<number> = new Set([3]);
