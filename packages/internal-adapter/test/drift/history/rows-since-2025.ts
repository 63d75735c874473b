import { isRecord } from "@pagebridge/core-types/adapter-tools";
import { buildQuery } from "../../../src/decode/queries/build-query.js";
import {
  boxes,
  formA,
  formB,
  madeBlock,
  madeCollection,
  madeId,
  madePage,
  madeRow,
  madeSpace,
  madeText,
  madeView,
  recordMap,
  storeOf,
} from "../../support/made-records.js";
import { chunkOf, decorated, picture, plainRows, queryAnswer } from "./answers.js";
import type { DriftRow } from "./drift-row.js";
import { type DriftReport, readPage, readRows, refusedRequest } from "./report.js";
import { databasesOf, filesOf, inlinesOf } from "./see.js";

const fileId = "f11e0000-0000-4000-8000-000000000001";
const paragraph = { outcome: "read", shows: ["paragraph: High water"] } as const;
const at = { type: "text", text: "At " };

/** A text as editors keep it. */
function crdt(characters: string): object {
  const items = [{ t: "s" }, { t: "t", i: ["a", 1], o: "start", l: characters.length, c: characters }, { t: "e" }];
  return {
    crdt_format_version: 1,
    crdt_data: { title: { r: "a", n: { a: { s: { x: "a", i: items, l: "" }, c: [] } } } },
  };
}

/** What changed in 2025 and 2026. */
export const rowsSince2025: readonly DriftRow[] = [
  {
    when: "2025-02",
    change: "link mentions: the decoration `lm`",
    run: () =>
      readPage([chunkOf([decorated(2, "‣", ["lm", { href: "https://example.org/wind", title: "Wind" }])])], inlinesOf),
    expected: {
      outcome: "read",
      shows: [
        [
          at,
          {
            type: "mention",
            mention: { type: "link_mention", url: "https://example.org/wind", title: "Wind" },
            text: "https://example.org/wind",
          },
        ],
      ],
    },
  },
  {
    when: "next",
    change: "a decoration that nobody knows, on a marker and on a text",
    run: () => readPage([chunkOf([decorated(2, "‣", ["boat", 3]), decorated(3, "sea", ["glow"])])], inlinesOf),
    expected: {
      outcome: "reported",
      drift: ["warning block properties.title boat", "warning block properties.title glow"],
      losses: ["warning unsupported_inline"],
      shows: [
        [at, { type: "mention", mention: { type: "unsupported", sourceType: "boat", source: 3 }, text: "" }],
        [{ type: "text", text: "At sea" }],
      ],
    },
  },
  {
    when: "2025-03",
    change: "files under `attachment:`",
    run: () => readPage([chunkOf([picture(2, `attachment:${fileId}:plan: v2.png`)])], filesOf),
    expected: { outcome: "read", losses: ["info approximated"], shows: [`attachment:${fileId}:plan: v2.png`] },
  },
  {
    when: "next",
    change: "files under a scheme that nobody knows",
    run: () => readPage([chunkOf([picture(2, `vault:${fileId}`)])], filesOf),
    expected: {
      outcome: "reported",
      drift: ["warning block properties.source vault:"],
      losses: ["warning schema_drift"],
      shows: [`vault:${fileId}`],
    },
  },
  {
    when: "2025-03",
    change: "suggested edits: `si`, `sr`, `sa`, `sua`",
    run: () =>
      readPage(
        [
          chunkOf([
            decorated(2, "new", ["si", madeId(8)]),
            decorated(3, "old", ["sr", madeId(9)]),
            decorated(4, "loud", ["sa", madeId(9), ["b"]]),
          ]),
        ],
        inlinesOf,
      ),
    expected: {
      outcome: "read",
      losses: ["info approximated"],
      shows: [
        [at, { type: "text", text: "new", discussionIds: [madeId(8)], suggestion: "insertion" }],
        [at, { type: "text", text: "old", discussionIds: [madeId(9)], suggestion: "removal" }],
        [at, { type: "text", text: "loud", discussionIds: [madeId(9)] }],
      ],
    },
  },
  {
    when: "2025-04",
    change: "pictures on `img.notionusercontent.com`",
    run: () =>
      readPage(
        [
          chunkOf([
            picture(
              2,
              `https://img.notionusercontent.com/s3/prod-files-secure%2F${madeSpace}%2F${fileId}%2Fmap.png/size/w=2000?exp=1785578400&sig=x`,
            ),
          ]),
        ],
        filesOf,
      ),
    expected: { outcome: "read", shows: [`attachment:${fileId}:map.png`] },
  },
  {
    when: "2025-06",
    change: "ids that never come, at which notion-client asks for ever",
    run: () =>
      readPage([
        [
          "loadPageChunk",
          { cursor: { stack: [] }, recordMap: { block: boxes([madePage([2, 3]), madeText(2, "High water")]) } },
        ],
        ["syncRecordValuesMain", { recordMap: { block: {} } }],
        ["syncRecordValuesMain", { recordMap: { block: { [madeId(3)]: { value: { value: null, role: "reader" } } } } }],
      ]),
    expected: { outcome: "reported", losses: ["warning children_missing"], shows: ["paragraph: High water"] },
  },
  {
    when: "2025-07-10",
    change: "groups of version 1 refused",
    run: () =>
      refusedRequest("queryCollection", 406, {
        name: "GroupsV1NotSupportedError",
        message: "Groups v1 is not supported.",
      }),
    expected: { outcome: "refused", error: "schema_drift" },
  },
  {
    when: "2025-08-19",
    change: "`syncRecordValues` is gone",
    run: () =>
      refusedRequest("syncRecordValues", 400, {
        name: "ValidationError",
        message: "This endpoint doesn't exist anymore.",
      }),
    expected: { outcome: "refused", error: "schema_drift" },
  },
  {
    when: "2025-08",
    change: "several data sources in one database (`collection_pointers`)",
    run: () =>
      readPage(
        [
          chunkOf(
            [
              madeBlock(2, "collection_view", {
                view_ids: [madeId(5), madeId(6)],
                format: {
                  collection_pointers: [30, 31].map((number) => ({
                    id: madeId(number),
                    table: "collection",
                    spaceId: madeSpace,
                  })),
                },
              }),
            ],
            {
              collection_view: [5, 6].map((number) =>
                madeView(number, {
                  format: { collection_pointer: { id: madeId(number + 25), table: "collection", spaceId: madeSpace } },
                }),
              ),
              collection: [madeCollection(30, {}), madeCollection(31, {}, { name: [["Boats"]] })],
            },
          ),
        ],
        databasesOf,
        { databases: "schema" },
      ),
    expected: {
      outcome: "read",
      shows: [{ title: "Voyages", dataSources: [madeId(30), madeId(31)], views: ["table", "table"] }],
    },
  },
  {
    when: "2025-10-08",
    change: "530 unless the workspace is named in a header",
    run: () => refusedRequest("queryCollection", 530, "<html>error code: 1016</html>"),
    expected: { outcome: "refused", error: "schema_drift" },
  },
  {
    when: "2025",
    change: "texts are kept a second time, in `crdt_data`",
    run: () => readPage([chunkOf([madeText(2, "High water", crdt("High water"))])]),
    expected: paragraph,
  },
  {
    when: "next",
    change: "texts are kept in `crdt_data` alone",
    run: () => readPage([chunkOf([madeBlock(2, "text", crdt("High water")), madeBlock(3, "text", crdt("Low water"))])]),
    expected: {
      outcome: "refused",
      error: "schema_drift",
      drift: ["error block crdt_data.title text that properties.title does not have"],
    },
  },
  {
    when: "2026-02-07",
    change: "boxes of form B for everybody",
    run: () => readPage([chunkOf([madeText(2, "High water")])]),
    expected: paragraph,
  },
  {
    when: "2026-02-07",
    change: "boxes of both forms in one map, some without access",
    run: () =>
      readPage([
        [
          "loadPageChunk",
          {
            cursor: { stack: [] },
            recordMap: recordMap({
              block: {
                [madeId(1)]: formB(madePage([2, 3, 4, 5])),
                [madeId(2)]: formA(madeText(2, "High water")),
                [madeId(3)]: { value: { role: "none" } },
                [madeId(4)]: { role: "none" },
                [madeId(5)]: formB(madeText(5, "in the trash", { alive: false })),
              },
            }),
          },
        ],
      ]),
    expected: { outcome: "reported", losses: ["warning not_accessible"], shows: ["paragraph: High water"] },
  },
  {
    when: "next",
    change: "boxes one level deeper",
    run: () => readPage([chunkOf([madeText(2, "High water")], {}, (record) => ({ value: formB(record) }))]),
    expected: {
      outcome: "refused",
      error: "schema_drift",
      drift: [
        "error block {value: {spaceId, value: {role, value: {id, version, type, alive, parent_id, parent_table, space_id, properties}}}}",
      ],
    },
  },
  {
    when: "next",
    change: "one box of many holds its record under another key",
    run: () =>
      readPage([
        [
          "loadPageChunk",
          {
            cursor: { stack: [] },
            recordMap: {
              block: {
                ...boxes([madePage([2])]),
                [madeId(2)]: { value: { role: "reader", data: madeText(2, "High water") } },
              },
            },
          },
        ],
      ]),
    expected: { outcome: "refused", error: "schema_drift", drift: ["error block {value: {role, data}}"] },
  },
  {
    when: "2026-03",
    change: "`header_4`, `tab`, custom emoji as icons",
    run: () =>
      readPage([
        chunkOf(
          [
            madeBlock(2, "header_4", { properties: { title: [["Small print"]] } }),
            madeBlock(3, "tab", { content: [madeId(4)] }),
            madeText(4, "Morning", { parent_id: madeId(3) }),
            madeBlock(5, "callout", {
              properties: { title: [["Mind the gap"]] },
              format: { page_icon: `notion://custom_emoji/${madeSpace}/${madeId(9)}` },
            }),
          ],
          { custom_emoji: [{ id: madeId(9), name: "gull", url: "https://example.org/gull.png" }] },
        ),
      ]),
    expected: {
      outcome: "read",
      shows: ["heading: Small print", "tab: ", "paragraph: Morning", "callout: Mind the gap"],
    },
  },
  {
    when: "next",
    change: "a type of blocks that nobody knows",
    run: () =>
      readPage([
        chunkOf([
          madeBlock(2, "header_5", { properties: { title: [["Smaller print"]] }, content: [madeId(3)] }),
          madeText(3, "High water", { parent_id: madeId(2) }),
        ]),
      ]),
    expected: {
      outcome: "reported",
      drift: ["warning block type header_5"],
      losses: ["warning unsupported_block"],
      shows: ["unsupported: Smaller print", "paragraph: High water"],
    },
  },
  {
    when: "2026-04-18",
    change: "`queryCollection` sends rows of other databases",
    run: () =>
      readRows(
        queryAnswer(plainRows([madeId(3), madeId(4)]), {
          block: [madeRow(3, 30, {}), madeRow(4, 31, {}), madeRow(5, 31, {})],
        }),
        madeId(30),
      ),
    expected: { outcome: "read", shows: [madeId(3)] },
  },
  {
    when: "2026-04-22",
    change: "`MemcachedCrossCellError` (502)",
    run: () => refusedRequest("getRecordValues", 502, { name: "MemcachedCrossCellError", message: "Wrong cell." }),
    expected: { outcome: "refused", error: "unavailable" },
  },
  {
    when: "2026-04",
    change: "`queryCollection` gives anonymous callers no rows for a time",
    run: () => readRows(queryAnswer(plainRows([]), { block: [] }), madeId(30), 13),
    expected: { outcome: "reported", losses: ["warning truncated"], shows: [] },
  },
  {
    when: "2026-08",
    change: "`queryCollection` gives anonymous callers fewer rows than it counts",
    run: () =>
      readRows(queryAnswer({ ...plainRows([madeId(3)]), sizeHint: 13 }, { block: [madeRow(3, 30, {})] }), madeId(30)),
    expected: { outcome: "reported", losses: ["warning truncated"], shows: [madeId(3)] },
  },
  {
    when: "2026-04-29",
    change: "`collection_id` left out of database blocks",
    run: () =>
      readPage(
        [
          chunkOf(
            [
              madeBlock(2, "collection_view_page", {
                view_ids: [madeId(5)],
                format: { collection_pointer: { id: madeId(30), table: "collection", spaceId: madeSpace } },
              }),
            ],
            {
              collection_view: [madeView(5)],
              collection: [madeCollection(30, {})],
            },
          ),
        ],
        databasesOf,
        { databases: "schema" },
      ),
    expected: { outcome: "read", shows: [{ title: "Voyages", dataSources: [madeId(30)], views: ["table"] }] },
  },
  {
    when: "next",
    change: "databases name their collection in a place that nobody knows",
    run: () =>
      readPage([
        chunkOf([madeBlock(2, "collection_view", { view_ids: [madeId(5)], format: { collection_ref: madeId(30) } })], {
          collection_view: [madeView(5)],
          collection: [madeCollection(30, {})],
        }),
      ]),
    expected: {
      outcome: "reported",
      drift: ["warning block collection_id in none of the known places"],
      shows: ["child_database: "],
    },
  },
  {
    when: "2026-04",
    change: "callouts of version 2: the text in their children",
    run: () =>
      readPage([
        chunkOf([
          madeBlock(2, "callout", { content: [madeId(3)], format: { callout_version: 2, page_icon: "⚓" } }),
          madeText(3, "High water", { parent_id: madeId(2) }),
        ]),
      ]),
    expected: { outcome: "read", shows: ["callout: ", "paragraph: High water"] },
  },
  {
    when: "2026-05-20",
    change: "notion-client ignores filters and sorts of views in boxes of form B",
    run: () => readQueryOfView(),
    expected: {
      outcome: "read",
      shows: {
        filter: { operator: "or", filters: [leaf("high"), leaf("low")] },
        sort: [{ property: "title", direction: "descending" }],
      },
    },
  },
  {
    when: "2026-08-04",
    change: "403 with an HTML page, without a User-Agent",
    run: () => refusedRequest("loadPageChunk", 403, "<html>Attention Required!</html>"),
    expected: { outcome: "refused", error: "forbidden" },
  },
  {
    when: "2026-08-08",
    change: "after a 429, a minute of 429s",
    run: () => refusedRequest("loadPageChunk", 429, "<html>Too many requests</html>"),
    expected: { outcome: "refused", error: "rate_limited" },
  },
  {
    when: "2026-08-18",
    change: "addresses of the picture network within records",
    run: () =>
      readPage(
        [
          chunkOf([
            picture(
              2,
              `https://app.notion.com/image/${encodeURIComponent(`attachment:${fileId}:map.png`)}?table=block&id=${madeId(2)}`,
            ),
          ]),
        ],
        filesOf,
      ),
    expected: { outcome: "read", losses: ["info approximated"], shows: [`attachment:${fileId}:map.png`] },
  },
  {
    when: "2026-09-16",
    change: "views missing for databases beyond the first chunk",
    run: () =>
      readPage(
        [
          chunkOf([madeBlock(2, "collection_view", { collection_id: madeId(30), view_ids: [madeId(5)] })], {
            collection: [madeCollection(30, {})],
          }),
        ],
        databasesOf,
        { databases: "schema" },
      ),
    expected: {
      outcome: "reported",
      losses: ["warning children_missing"],
      shows: [{ title: "Voyages", dataSources: [madeId(30)], views: [] }],
    },
  },
  {
    when: "2026",
    change: "`queryCollection` answers with `compiledRequest` and `allBlockIds`",
    run: () =>
      readRows(
        queryAnswer(
          { ...plainRows([madeId(3)]), sizeHint: 1 },
          { block: [madeRow(3, 30, {})] },
          {
            allBlockIds: [madeId(3)],
            compiledRequest: { loader: { type: "reducer" } },
          },
        ),
        madeId(30),
      ),
    expected: { outcome: "read", shows: [madeId(3)] },
  },
  {
    when: "2026",
    change: "`loadCachedPageChunkV2` goes on by `cursors`",
    run: () => {
      const [, json] = chunkOf([madeText(2, "High water")]);
      return readPage([
        [
          "loadCachedPageChunkV2",
          { ...asObject(json), cursor: null, cursors: [{ stack: [] }], dedupeSessionId: fileId },
        ],
      ]);
    },
    expected: paragraph,
  },
  {
    when: "next",
    change: "`loadPageChunk` goes on by `cursors`",
    run: () => {
      const [endpoint, json] = chunkOf([madeText(2, "High water")]);
      return readPage([[endpoint, { ...asObject(json), cursor: null, cursors: [{ stack: [[]] }] }]]);
    },
    expected: {
      outcome: "reported",
      drift: ["warning cursor null", "info cursors list of object"],
      shows: ["paragraph: High water"],
    },
  },
  {
    when: "2026, one report",
    change: "answers with `fanoutData` instead of a record map",
    run: () => readPage([["loadPageChunk", { cursor: { stack: [] }, fanoutData: { cells: [] } }]]),
    expected: {
      outcome: "refused",
      error: "schema_drift",
      drift: ["error recordMap nothing", "info fanoutData object"],
    },
  },
];

function leaf(value: string): object {
  return { property: "title", filter: { operator: "string_contains", value: { type: "exact", value } } };
}

/** The filter and sorts that are sent for a view which came in a box of form B. */
function readQueryOfView(): DriftReport {
  const query2 = {
    filter: { operator: "or", filters: [leaf("high"), leaf("low")] },
    sort: [{ property: "title", direction: "descending" }],
  };
  const records = storeOf({ collection_view: [madeView(5, { query2 })] });
  const { loader } = buildQuery({ collectionId: madeId(30), view: records.record("collection_view", madeId(5)) });
  const { filter, sort } = isRecord(loader) ? loader : {};
  return { outcome: "read", shows: { filter, sort } };
}

function asObject(json: unknown): object {
  return typeof json === "object" && json !== null ? json : {};
}
