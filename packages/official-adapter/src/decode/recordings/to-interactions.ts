import type { Id } from "@pagebridge/core-types";
import {
  fieldOf,
  isList,
  isRecord,
  listOf,
  recordOf,
  stringOf,
  toId,
  type WireRecord,
} from "@pagebridge/core-types/adapter-tools";
import { percentDecoded } from "../wire/percent-encoding.js";
import { listsByContainer } from "./lists-by-container.js";

/** One request and its answer. Of an answer that was kept alone, nothing is known of the request. */
export interface Interaction {
  /** Upper-case; absent when the request is not known. */
  readonly method?: string;
  /** The parts of the path behind `/v1/`, decoded. */
  readonly path: readonly string[];
  readonly query: URLSearchParams;
  readonly requestBody: WireRecord;
  readonly status?: number;
  /** The answer; undefined when there was none. */
  readonly body: unknown;
}

/** Whether a value is a recorded conversation. */
export function isConversation(wire: unknown): wire is WireRecord {
  return isRecord(wire) && listOf(wire, "interactions") !== undefined;
}

/** Reads a recorded conversation, or a list of conversations and plain answers, as interactions in their order. */
export function toInteractions(recording: unknown, depth = 0): readonly Interaction[] {
  const conversation = isConversation(recording) ? recording : listsByContainer(recording);
  if (conversation) return (listOf(conversation, "interactions") ?? []).flatMap(toInteraction);
  if (isList(recording) && depth < 2) return recording.flatMap((entry) => toInteractions(entry, depth + 1));
  if (isRecord(recording) && isRecord(fieldOf(recording, "response"))) return toInteraction(recording);
  return [{ path: [], query: new URLSearchParams(), requestBody: {}, body: recording }];
}

function toInteraction(wire: unknown): readonly Interaction[] {
  if (!isRecord(wire)) return [];
  const request = recordOf(wire, "request") ?? {};
  const response = recordOf(wire, "response") ?? {};
  const { path, query } = toTarget(stringOf(request, "path") ?? stringOf(request, "url") ?? "");
  const method = stringOf(request, "method")?.toUpperCase();
  const { status } = response;
  return [
    {
      ...(method !== undefined && { method }),
      path,
      query,
      requestBody: recordOf(request, "body") ?? {},
      ...(typeof status === "number" && { status }),
      body: fieldOf(response, "body"),
    },
  ];
}

const base = "https://api.notion.com";

function toTarget(text: string): Pick<Interaction, "path" | "query"> {
  const url = URL.canParse(text, base) ? new URL(text, base) : new URL(base);
  const parts = url.pathname.split("/").filter((part) => part !== "" && part !== "v1");
  return { path: parts.map(percentDecoded), query: url.searchParams };
}

/** The id in a path such as `blocks/<id>/children`; undefined when the path is another one. */
export function idInPath({ path }: Interaction, collection: string, ...rest: readonly string[]): Id | undefined {
  const [first, id, ...others] = path;
  const matches =
    first === collection && others.length === rest.length && rest.every((part, index) => part === others[index]);
  return matches ? toId(id) : undefined;
}
