import { randomUUID } from "node:crypto";
import { type Database, type Page, pageTitle, plainText } from "@pagebridge/core-types";
import type { ReadRequest, SideError, SideResult } from "../../shared/api.js";
import { findDifferences } from "../differences/find-differences.js";
import { renderHtml } from "../html/render-html.js";
import { namedPictures } from "../images/named-pictures.js";
import { alignRaw } from "../raw/align-raw.js";
import type { Readers } from "../readers/readers.js";
import { once } from "./once.js";
import { readSide } from "./read-side.js";
import { contentOf, type StoredRead, type StoredSide } from "./stored-read.js";

/** Reads the same page or database through both APIs at once. */
export async function readBoth(readers: Readers, request: ReadRequest, signal: AbortSignal): Promise<StoredRead> {
  const { reference, source } = request;
  const [official, internal] = await Promise.all([
    readers[source].official ? readSide(readers[source].official, reference, signal) : noToken,
    source === "sample" || request.agreedToInternal === true
      ? readSide(readers[source].internal, reference, signal)
      : notAgreed,
  ]);
  const id = randomUUID();
  const sides = { official, internal };
  const pictures = new Set([...namedPictures(contentOf(official)), ...namedPictures(contentOf(internal))]);
  const content = contentOf(official) ?? contentOf(internal);
  return {
    id,
    source,
    reference,
    sides,
    raw: once(() => alignRaw(sides)),
    pictures,
    views: new Map(),
    answer: {
      readId: id,
      kind: content?.object ?? "page",
      title: content ? titleOf(content) : "",
      official: toResult(official, id),
      internal: toResult(internal, id),
      differences: findDifferences(official, internal),
    },
  };
}

const noToken: SideError = {
  status: "failed",
  code: "token_missing",
  message: "The official API answers nobody without a token. Give one to read through it; it is kept in memory only.",
};

const notAgreed: SideError = {
  status: "failed",
  code: "not_agreed",
  message: "The internal API is not asked before you have read what it risks and agreed to it.",
};

function toResult(side: SideError | StoredSide, readId: string): SideResult {
  if (side.status === "failed") return side;
  const { answers, content, cost, diagnostics } = side;
  return { status: "read", content, html: renderHtml(content, readId), diagnostics, cost, answers: answers.length };
}

/** What a page or database is called. */
export function titleOf(content: Database | Page): string {
  return plainText(content.object === "page" ? pageTitle(content) : content.title);
}
