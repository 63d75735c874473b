import type { Block } from "@pagebridge/core-types";
import { describe, expect, it } from "vitest";
import { createNestedWorkspace } from "../../src/generate/create-nested-workspace.js";
import { indexWorkspace } from "../../src/workspace/index-workspace.js";
import { createViewer } from "../../src/workspace/viewer.js";
import {
  childDatabase,
  childPage,
  common,
  connection,
  database,
  dataSource,
  id,
  page,
  paragraph,
  row,
  workspace,
} from "../support/makers.js";

describe("the index", () => {
  it("holds pages and data sources in document order, rows with their content", () => {
    const first = page(11, [childPage(page(12, []))]);
    const table = database(30, [dataSource(31, [], [row(32, [], { children: [childPage(page(33, []))] })])]);
    const index = indexWorkspace(
      workspace([page(10, [childPage(first), childDatabase(table), childPage(page(13, []))]), page(14, [])]),
    );
    expect(index.pages.map((node) => node.id)).toEqual([10, 11, 12, 32, 33, 13, 14].map(id));
    expect(index.dataSources.map((node) => node.id)).toEqual([id(31)]);
  });

  it("finds the content of a copy where the original stands, wherever the copy comes", () => {
    const copy: Block = { ...common(20), type: "synced_block", syncedFrom: id(21), children: [paragraph(22)] };
    const original: Block = { ...common(21), type: "synced_block", children: [paragraph(22)] };
    const index = indexWorkspace(workspace([page(10, [copy]), page(11, [original])]));
    expect(index.nodes.get(id(22))).toMatchObject({ kind: "block", holder: id(21) });
  });

  it("finds a data source in its own database, not in a linked one that comes before", () => {
    const source = dataSource(31, [], []);
    const index = indexWorkspace(workspace([database(40, [source], { isLinked: true }), database(30, [source])]));
    expect(index.nodes.get(id(31))).toMatchObject({ kind: "data_source", holder: id(30) });
  });

  it("goes to any depth", () => {
    const deep = createNestedWorkspace({ depth: 20_000, type: "toggle" });
    const index = indexWorkspace(deep);
    expect(index.nodes.size).toBe(20_002);
    const viewer = createViewer(index, { ...connection, shared: [deep.rootId] });
    expect([...index.nodes.keys()].filter((nodeId) => !viewer.canSee(nodeId))).toEqual([]);
  });
});
