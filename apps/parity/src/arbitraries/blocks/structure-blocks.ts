import type { Color, SyncedBlock, TableBlock, TableRowBlock } from "@pagebridge/core-types";
import fc from "fast-check";
import { pick } from "../../workspace/pick.js";
import { makeAll } from "../../workspace/site.js";
import { maybe, places } from "../maybe.js";
import { colors } from "../text/annotations.js";
import { richTexts } from "../text/rich-texts.js";
import { type BlockMaker, blockDrafts, emptyParagraph, partDrafts, placeBlock } from "./block-parts.js";
import { type ChildMakers, tabPages } from "./text-blocks.js";

/** Blocks that arrange others, and the three that hold nothing. */
export function structureBlocks(children: ChildMakers): fc.Arbitrary<BlockMaker> {
  return fc.oneof(
    blockDrafts.map(
      (draft): BlockMaker =>
        (site) => ({ ...placeBlock(draft, site).common, type: "divider" }),
    ),
    blockDrafts.map(
      (draft): BlockMaker =>
        (site) => ({ ...placeBlock(draft, site).common, type: "breadcrumb" }),
    ),
    fc.record({ draft: blockDrafts, color: maybe(colors) }).map(
      ({ draft, color }): BlockMaker =>
        (site) => ({ ...placeBlock(draft, site).common, type: "table_of_contents", ...(color && { color }) }),
    ),
    columnLists(children),
    { weight: 2, arbitrary: tables },
    tabs(children),
    { weight: 2, arbitrary: syncedOriginals(children) },
    { weight: 2, arbitrary: syncedCopies },
  );
}

/** Two columns or more; all of them say how wide they are, or none. */
function columnLists(children: ChildMakers): fc.Arbitrary<BlockMaker> {
  const columns = fc.array(fc.record({ draft: partDrafts, children, share: fc.integer({ min: 1, max: 20 }) }), {
    minLength: 2,
    maxLength: 3,
  });
  return fc.record({ draft: partDrafts, columns, hasShares: fc.boolean() }).map(
    ({ draft, columns: drafts, hasShares }): BlockMaker =>
      (site) => {
        const { common, inside } = placeBlock(draft, site);
        const makers = drafts.map(
          (column): BlockMaker =>
            (here) => {
              const place = placeBlock(column.draft, here);
              return {
                ...place.common,
                type: "column",
                ...(hasShares && { widthRatio: column.share / 20 }),
                children: makeAll(column.children, place.inside),
              };
            },
        );
        return { ...common, type: "column_list", children: makeAll(makers, inside) };
      },
  );
}

/** Simple tables of at least one row, every row as wide as the table. */
const tables: fc.Arbitrary<BlockMaker> = fc.integer({ min: 1, max: 3 }).chain((width) =>
  fc
    .record({
      draft: partDrafts,
      rows: fc.array(
        fc.record({
          draft: partDrafts,
          cells: fc.array(richTexts, { minLength: width, maxLength: width }),
          color: maybe(colors, 4),
        }),
        { minLength: 1, maxLength: 3 },
      ),
      hasColumnHeader: fc.boolean(),
      hasRowHeader: fc.boolean(),
      looks: maybe(
        fc.array(fc.record({ width: maybe(fc.integer({ min: 40, max: 600 })), color: maybe(colors) }), {
          minLength: width,
          maxLength: width,
        }),
      ),
    })
    .map(
      ({ draft, rows, hasColumnHeader, hasRowHeader, looks }): BlockMaker =>
        (site): TableBlock => {
          const { common, inside } = placeBlock(draft, site);
          const makeRow = (row: (typeof rows)[number]): TableRowBlock => {
            const place = placeBlock(row.draft, inside);
            return {
              ...place.common,
              type: "table_row",
              cells: makeAll(row.cells, place.own),
              ...(row.color && { color: row.color }),
            };
          };
          return {
            ...common,
            type: "table",
            tableWidth: width,
            hasColumnHeader,
            hasRowHeader,
            rows: rows.map(makeRow),
            ...(looks && { columns: looks.map(toColumn) }),
          };
        },
    ),
);

function toColumn({ width, color }: { readonly width: number | undefined; readonly color: Color | undefined }) {
  return { ...(width !== undefined && { width }), ...(color && { color }) };
}

function tabs(children: ChildMakers): fc.Arbitrary<BlockMaker> {
  return fc.record({ draft: partDrafts, pages: fc.array(tabPages(children), { minLength: 1, maxLength: 3 }) }).map(
    ({ draft, pages }): BlockMaker =>
      (site) => {
        const { common, inside } = placeBlock(draft, site);
        return { ...common, type: "tab", children: makeAll(pages, inside) };
      },
  );
}

function syncedOriginals(children: ChildMakers): fc.Arbitrary<BlockMaker> {
  return fc.record({ draft: partDrafts, children }).map(
    ({ draft, children: makers }): BlockMaker =>
      (site): SyncedBlock => {
        const { common, inside } = placeBlock(draft, site);
        const children = makeAll(makers, { ...inside, isSynced: true });
        return { ...common, type: "synced_block", children };
      },
  );
}

/** A copy of any original of the workspace, on its own page or on another. */
const syncedCopies: fc.Arbitrary<BlockMaker> = fc.record({ draft: partDrafts, place: places }).map(
  ({ draft, place }): BlockMaker =>
    (site) => {
      const original = pick(site.catalogue.originals, place);
      if (original === undefined || site.isSynced) return emptyParagraph(site);
      const { common } = placeBlock(draft, site);
      return { ...common, type: "synced_block", syncedFrom: original.id, children: original.children };
    },
);
