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
} from "../../support/made-records.js";
import { chunkOf, picture, plainRows, queryAnswer } from "./answers.js";
import type { DriftRow } from "./drift-row.js";
import { blocksOf, readPage, readRows, refusedRequest } from "./report.js";
import { databasesOf, filesOf } from "./see.js";

const fileId = "f11e0000-0000-4000-8000-000000000001";
const paragraph = { outcome: "read", shows: ["paragraph: High water"] } as const;

/** What changed from 2020 to 2024. */
export const rowsUntil2024: readonly DriftRow[] = [
  {
    when: "2021-03",
    change: "`loadPageChunk` refuses a `limit` above 100",
    run: () =>
      refusedRequest("loadPageChunk", 400, {
        errorId: fileId,
        name: "ValidationError",
        message: "Invalid input: limit should be at most 100.",
      }),
    expected: { outcome: "refused", error: "invalid_request" },
  },
  {
    when: "2021-03",
    change: "429s begin",
    run: () =>
      refusedRequest("loadPageChunk", 429, { name: "UserRateLimitResponse", clientData: { type: "rate_limited" } }),
    expected: { outcome: "refused", error: "rate_limited" },
  },
  {
    when: "2021-04",
    change: "the web app loads pages through `loadCachedPageChunk`",
    run: () => readPage([["loadCachedPageChunk", chunkOf([madeText(2, "High water")])[1]]]),
    expected: paragraph,
  },
  {
    when: "2021-06",
    change: "bodies of requests are validated more strictly",
    run: () =>
      refusedRequest("loadPageChunk", 400, { name: "ValidationError", message: "body.page should be an object." }),
    expected: { outcome: "refused", error: "invalid_request" },
  },
  {
    when: "2021-10",
    change: "`queryCollection` refuses bodies without a reducer loader",
    run: () =>
      refusedRequest("queryCollection", 400, { name: "ValidationError", message: "loader.type should be reducer." }),
    expected: { outcome: "refused", error: "invalid_request" },
  },
  {
    when: "until 2021-10",
    change: "`queryCollection` gives a table of ids",
    run: () =>
      readRows(
        {
          result: { type: "table", blockIds: [madeId(3)], total: 1 },
          recordMap: { block: boxes([madeRow(3, 30, { title: [["Out"]] })], formA) },
        },
        madeId(30),
      ),
    expected: { outcome: "read", shows: [madeId(3)] },
  },
  {
    when: "2021-10",
    change: "`queryCollection` gives the results of reducers",
    run: () =>
      readRows(queryAnswer({ ...plainRows([madeId(3)]), sizeHint: 1 }, { block: [madeRow(3, 30, {})] }), madeId(30)),
    expected: { outcome: "read", shows: [madeId(3)] },
  },
  {
    when: "next",
    change: "`queryCollection` gives rows in a part of another kind",
    run: () =>
      readRows(
        queryAnswer({ reducerResults: { rows: { type: "tree", ids: [madeId(3)] } } }, { block: [madeRow(3, 30, {})] }),
        madeId(30),
      ),
    expected: {
      outcome: "refused",
      error: "schema_drift",
      drift: ["warning result.reducerResults tree", "error result.reducerResults object of 1 parts"],
    },
  },
  {
    when: "2021-10-30",
    change: "`syncRecordValues` answers without the blocks that were asked for",
    run: () =>
      readPage([
        [
          "loadPageChunk",
          { cursor: { stack: [] }, recordMap: { block: boxes([madePage([2, 3]), madeText(2, "High water")], formA) } },
        ],
        ["syncRecordValuesMain", { recordMap: {} }],
      ]),
    expected: { outcome: "reported", losses: ["warning children_missing"], shows: ["paragraph: High water"] },
  },
  {
    when: "2021-10",
    change: "databases inside toggles come without view and collection",
    run: () =>
      readPage(
        [
          chunkOf([
            madeBlock(4, "toggle", { properties: { title: [["More"]] }, content: [madeId(2)] }),
            madeBlock(2, "collection_view", { parent_id: madeId(4), collection_id: madeId(30), view_ids: [madeId(5)] }),
          ]),
        ],
        databasesOf,
        { databases: "schema" },
      ),
    expected: {
      outcome: "reported",
      losses: ["warning children_missing"],
      shows: [{ title: "", dataSources: [madeId(30)], views: [] }],
    },
  },
  {
    when: "2022-03",
    change: "linked views: no `collection_id`, the view names its collection",
    run: () =>
      readPage(
        [
          chunkOf([madeBlock(2, "collection_view", { view_ids: [madeId(5)] })], {
            collection_view: [
              madeView(5, {
                format: { collection_pointer: { id: madeId(30), table: "collection", spaceId: madeSpace } },
              }),
            ],
            collection: [madeCollection(30, {}, { parent_id: madeId(6) })],
          }),
        ],
        databasesOf,
        { databases: "schema" },
      ),
    expected: { outcome: "read", shows: [{ title: "", dataSources: [madeId(30)], views: ["table"] }] },
  },
  {
    when: "next",
    change: "views choose their rows by a new key",
    run: () =>
      readPage([
        chunkOf([madeBlock(2, "collection_view", { collection_id: madeId(30), view_ids: [madeId(5)] })], {
          collection_view: [madeView(5, { format: { advanced_filter: { all: [] } } })],
          collection: [madeCollection(30, {})],
        }),
      ]),
    expected: {
      outcome: "reported",
      drift: ["warning collection_view format.advanced_filter object"],
      shows: ["child_database: Voyages"],
    },
  },
  {
    when: "2022-06-29",
    change: "boxes of form B and `__version__: 3` in browsers",
    run: () => readPage([chunkOf([madeText(2, "High water")])]),
    expected: paragraph,
  },
  {
    when: "2022",
    change: "simple tables",
    run: () =>
      readPage([
        chunkOf([
          madeBlock(2, "table", { content: [madeId(3)], format: { table_block_column_order: ["aaaa", "bbbb"] } }),
          madeBlock(3, "table_row", { parent_id: madeId(2), properties: { aaaa: [["High"]], bbbb: [["water"]] } }),
        ]),
      ]),
    expected: { outcome: "read", shows: ["table: ", "table_row: High\nwater"] },
  },
  {
    when: "2022",
    change: "status, unique id and button properties",
    run: () =>
      readPage(
        [
          chunkOf([madeBlock(2, "collection_view", { collection_id: madeId(30), view_ids: [] })], {
            collection: [
              madeCollection(30, {
                aaaa: { name: "State", type: "status", options: [], groups: [] },
                bbbb: { name: "No", type: "auto_increment_id" },
                cccc: { name: "Go", type: "button" },
              }),
            ],
          }),
        ],
        (page) => propertyTypesOf(page),
        { databases: "schema" },
      ),
    expected: { outcome: "read", shows: ["title", "status", "unique_id", "button"] },
  },
  {
    when: "next",
    change: "a type of properties that nobody knows",
    run: () =>
      readPage(
        [
          chunkOf([madeBlock(2, "collection_view", { collection_id: madeId(30), view_ids: [] })], {
            collection: [madeCollection(30, { aaaa: { name: "Mood", type: "mood" } })],
          }),
        ],
        (page) => propertyTypesOf(page),
        { databases: "schema" },
      ),
    expected: {
      outcome: "reported",
      drift: ["warning collection schema.type mood"],
      losses: ["warning unsupported_property"],
      shows: ["title", "unsupported"],
    },
  },
  {
    when: "2023-01",
    change: "files on `file.notion.so` with a signature",
    run: () =>
      readPage(
        [
          chunkOf([
            picture(
              2,
              `https://file.notion.so/f/s/${fileId}/map.png?id=${madeId(2)}&table=block&expirationTimestamp=1785578400000&signature=x`,
            ),
          ]),
        ],
        filesOf,
      ),
    expected: { outcome: "read", shows: [`attachment:${fileId}:map.png`] },
  },
  {
    when: "next",
    change: "files on a host of Notion's that nobody knows",
    run: () => readPage([chunkOf([picture(2, "https://files2.notion.so/a/map.png")])], filesOf),
    expected: {
      outcome: "reported",
      drift: ["warning block properties.source files2.notion.so"],
      shows: ["https://files2.notion.so/a/map.png"],
    },
  },
  {
    when: "2023-09",
    change: "formulas 2.0: `formula2` instead of a tree",
    run: () =>
      readPage(
        [
          chunkOf([madeBlock(2, "collection_view", { collection_id: madeId(30), view_ids: [] })], {
            collection: [
              madeCollection(30, {
                aaaa: {
                  name: "Sum",
                  type: "formula",
                  version: "v2",
                  formula2: { code: [["1 + 2"]], result_type: { type: "number" } },
                },
              }),
            ],
          }),
        ],
        (page) => propertyTypesOf(page),
        { databases: "schema" },
      ),
    expected: { outcome: "read", shows: ["title", "formula"] },
  },
  {
    when: "next",
    change: "formulas 3.0: the source in another key",
    run: () =>
      readPage([
        chunkOf([madeBlock(2, "collection_view", { collection_id: madeId(30), view_ids: [] })], {
          collection: [madeCollection(30, { aaaa: { name: "Sum", type: "formula", formula3: { code: "1 + 2" } } })],
        }),
      ]),
    expected: {
      outcome: "reported",
      drift: ["warning collection schema.formula formula without source"],
      shows: ["child_database: Voyages"],
    },
  },
  {
    when: "2024-05",
    change: "`queryCollection` wants a `source`",
    run: () => refusedRequest("queryCollection", 400, { name: "ValidationError", message: "body.source is missing." }),
    expected: { outcome: "refused", error: "invalid_request" },
  },
  {
    when: "2024-12",
    change: "files in the bucket `prod-files-secure`",
    run: () =>
      readPage(
        [chunkOf([picture(2, `https://prod-files-secure.s3.us-west-2.amazonaws.com/${madeSpace}/${fileId}/map.png`)])],
        filesOf,
      ),
    expected: {
      outcome: "read",
      losses: ["info approximated"],
      shows: [`https://prod-files-secure.s3.us-west-2.amazonaws.com/${madeSpace}/${fileId}/map.png`],
    },
  },
  {
    when: "2024",
    change: "ids are UUIDs of version 8",
    run: () =>
      readPage([
        [
          "loadPageChunk",
          {
            cursor: { stack: [] },
            recordMap: recordMap({
              block: boxes(
                [
                  madePage([], { content: ["20209ec4-150f-80f7-bb33-c9c0a4dd2f11"] }),
                  { ...madeText(2, "High water"), id: "20209ec4-150f-80f7-bb33-c9c0a4dd2f11" },
                ],
                formB,
              ),
            }),
          },
        ],
      ]),
    expected: paragraph,
  },
];

function propertyTypesOf(page: Parameters<typeof blocksOf>[0]): readonly string[] {
  return blocksOf(page).flatMap((block) =>
    block.type === "child_database"
      ? (block.database?.dataSources ?? []).flatMap(({ properties }) => (properties ?? []).map(({ type }) => type))
      : [],
  );
}
