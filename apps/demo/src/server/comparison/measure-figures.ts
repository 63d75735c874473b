import { type NotionAdapter, PagebridgeError } from "@pagebridge/core-types";
import { createOfficialAdapter } from "@pagebridge/official-adapter";
import type { TreeEntry } from "../../shared/api.js";
import { allNeeds, recommend } from "../advice/recommend.js";
import type { Readers, SampleSource } from "../readers/readers.js";
import type { Figures } from "./figures.js";
import { findDrift } from "./find-drift.js";
import { bytes, count } from "./format.js";
import { measurePages } from "./measure-pages.js";
import { measureSizes } from "./measure-sizes.js";
import { measureViews } from "./measure-views.js";

/** Measures what there is to measure, by reading the sample workspace through both APIs. */
export async function measureFigures(
  { sample }: Readers,
  { token, url, workspace }: SampleSource,
  tree: readonly TreeEntry[],
  signal: AbortSignal,
): Promise<Figures> {
  const { official, internal } = sample;
  const entries = flatten(tree);
  const pages = await measurePages(
    sample,
    entries.filter(({ kind }) => kind === "page"),
    signal,
  );
  const sizes = measureSizes(pages.sides);
  const views = await measureViews(
    sample,
    entries.filter(({ kind }) => kind === "database"),
    signal,
  );
  const privateId = workspace.roots.find(({ id }) => !isPublished(workspace.published, id))?.id;
  const [left, right] = [pages.official, pages.internal];
  return {
    sameContent: `${count(pages.compared, "page")} of the sample, ${count(sizes.blocks, "block")}: ${count(pages.expected, "expected difference")}, ${pages.unexpected} unexpected.`,
    officialReads: `${count(left.pages, "page")} in ${count(left.cost.requests, "request")}, ${bytes(left.cost.bytes)}, ${left.cost.milliseconds} ms.`,
    sharedPages: await countShared(official, signal),
    withoutToken: `With a token that nobody gave out: ${await codeOfRead(createOfficialAdapter({ auth: `${token}-not`, baseUrl: url }), entries[0]?.id)}.`,
    wordiness: `The same ${count(sizes.blocks, "block")}: ${bytes(sizes.official)} against ${bytes(sizes.internal)}; their rich text alone ${bytes(sizes.officialText)} against ${bytes(sizes.internalText)}, ${ratio(sizes.officialText, sizes.internalText)}.`,
    views,
    version: `Every request asks for version ${official.info.apiVersion ?? "unknown"}.`,
    endpoints: `The sample took ${count(pages.endpoints.length, "endpoint")}: ${pages.endpoints.join(", ")}.`,
    withoutSetup: `${count(right.pages, "page")} in ${count(right.cost.requests, "request")}, ${bytes(right.cost.bytes)}, ${right.cost.milliseconds} ms, with no account.`,
    privatePage: `A page that is not published, asked for with no account: ${await codeOfRead(internal, privateId)}.`,
    clientRequests: `All ${count(right.cost.requests, "request")} went through notion-client.`,
    terseness: `A block takes ${bytes(sizes.official / Math.max(1, sizes.blocks))} on average against ${bytes(sizes.internal / Math.max(1, sizes.blocks))}.`,
    drift: findDrift(pages.internalAnswers),
    recommended: countRecommended(sample),
  };
}

function flatten(entries: readonly TreeEntry[]): readonly TreeEntry[] {
  return entries.flatMap((entry) => [entry, ...flatten(entry.children)]);
}

function isPublished(published: SampleSource["workspace"]["published"], id: string): boolean {
  return published === "all" || (published ?? []).includes(id);
}

async function countShared(adapter: NotionAdapter, signal: AbortSignal): Promise<string> {
  let pages = 0;
  for await (const _page of adapter.listPages({ signal })) pages += 1;
  return `The demo's token sees ${count(pages, "page")} and row of the sample, and nothing that was not shared with it.`;
}

async function codeOfRead(adapter: NotionAdapter, id: string | undefined): Promise<string> {
  try {
    if (id === undefined) return "nothing to ask for";
    await adapter.readPage(id, { content: "none" });
    return "given";
  } catch (error) {
    return PagebridgeError.is(error) ? error.code : "failed";
  }
}

function countRecommended(sample: Readers["sample"]): string {
  const firsts = allNeeds.map((needs) => recommend(needs, sample).ranked.find(({ isPossible }) => isPossible)?.side);
  const official = firsts.filter((side) => side === "official").length;
  const internal = firsts.filter((side) => side === "internal").length;
  const none = firsts.length - official - internal;
  return `Of the ${firsts.length} ways to answer the questionnaire, ${official} lead to the official API, ${internal} to the internal one, ${none} to neither.`;
}

function ratio(larger: number, smaller: number): string {
  return `${(larger / Math.max(1, smaller)).toFixed(1)} times as much`;
}
