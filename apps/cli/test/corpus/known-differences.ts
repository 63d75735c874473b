/** A text of a recording that the Markdown does not show as the recording has it. */
export interface KnownDifference {
  /** The entry's path in the corpus. */
  readonly entry: string;
  readonly blockId: string;
  /** Why it is so, and what a reader sees instead. */
  readonly reason: string;
}

const asPeopleDo =
  "The API's plain text of a time is what programs write (2026-10-05T09:30:00.000+02:00). The Markdown says the same as people do (2026-10-05 09:30 +02:00).";

/** Checked both ways: a difference that is not listed fails, and so does one that is listed and gone. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    entry: "official/amberpixels-notion-sdk-go/test.json",
    blockId: "17741c5d-8c48-802a-89a8-d34f13a449dc",
    reason: asPeopleDo,
  },
  {
    entry: "official/notion-ruby-mapping/fixtures__retrieve_block_link_mention.json",
    blockId: "101d8e4e-98ab-80f2-b5d0-de7efe948799",
    reason:
      "The API's plain text of a link mention is its URL. The app shows the linked page's title, and so does the Markdown; the URL is the link's target.",
  },
  {
    entry: "official/ultimate-notion/cassettes__test_rich_text__test_mention.json",
    blockId: "38c9ce7b-60a4-81c2-bce4-f83c18a311ec",
    reason: asPeopleDo,
  },
];
