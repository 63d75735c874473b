import { type DateValue, isId, type Mention, type MentionInline } from "@pagebridge/core-types";
import type { Html } from "mdast";
import { reportDetails } from "../context/report-unwritten.js";
import { reportApproximation, type Scope } from "../context/scope.js";
import { mentionAddress, mentionText } from "../inline/mention.js";
import { html } from "../nodes/nodes.js";
import { type Attributes, closeTag, openTag, voidTag } from "./tag.js";

/** A mention as the tag by which the app knows it again. Undefined where there is none for it. */
export function mentionTag(inline: MentionInline, scope: Scope): Html | undefined {
  const tag = tagOf(inline, scope);
  if (tag === undefined) return undefined;
  if (inline.annotations?.code)
    reportApproximation(scope, "A mention cannot be code; it is written without that mark.");
  return html(tag);
}

function tagOf(inline: MentionInline, scope: Scope): string | undefined {
  const { mention } = inline;
  if (mention.type === "date") {
    const { end = "", start } = mention.date;
    if (/T\d\d:\d\d:(?:[1-9]|0[1-9])/.test(`${start} ${end}`)) reportDetails(["seconds"], scope);
    return voidTag("date", dateAttributes(mention.date));
  }
  if (mention.type === "custom_emoji") {
    const { name = "" } = mention.customEmoji;
    return emojiName.test(name) ? `:${name}:` : undefined;
  }
  const attributes = targetAttributes(mention, scope);
  if (attributes === undefined) return undefined;
  const text = mentionText(inline, scope).replaceAll(/\s+/g, " ").trim();
  // The app puts the sign before a name by itself.
  const named = mention.type === "user" || mention.type === "agent" ? text.replace(/^@/, "") : text;
  // Nothing but an id is no name, and the address says it too.
  const label = isId(named) ? "" : named;
  if (!label.includes("<"))
    return label === ""
      ? voidTag("mention", attributes)
      : `${openTag("mention", attributes)}${label}${closeTag("mention")}`;
  reportApproximation(scope, "The text of a mention could be read as a tag; the mention is written without it.");
  return voidTag("mention", attributes);
}

/** Digits alone between colons are a part of a time. */
const emojiName = /^\d*[A-Za-z_+-][\w+-]*$/;

function targetAttributes(mention: Mention, scope: Scope): Attributes | undefined {
  switch (mention.type) {
    case "agent":
      return { url: `agent://${mention.agentId}` };
    case "data_source":
      return { url: `collection://${mention.dataSourceId}` };
    case "database":
      return { url: mentionAddress(mention, scope), type: "database" };
    case "page":
      return { url: mentionAddress(mention, scope) };
    case "user":
      return { url: `user://${mention.user.id}` };
    default:
      return undefined;
  }
}

/** A time without a zone of its own is written as the same moment in UTC. */
function dateAttributes({ end, start, timeZone }: DateValue): Attributes {
  const [from, to] = [moment(start, timeZone), end === undefined ? undefined : moment(end, timeZone)];
  return {
    start: from.day,
    end: to?.day,
    "start-time": from.time,
    "end-time": to?.time,
    "time-zone": timeZone ?? (from.isUtc || to?.isUtc ? "UTC" : undefined),
  };
}

function moment(
  value: string,
  timeZone?: string,
): { readonly day: string; readonly time?: string; readonly isUtc: boolean } {
  const isUtc = timeZone === undefined && /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));
  const text = isUtc ? new Date(value).toISOString() : value;
  const time = /T(\d\d:\d\d)/.exec(text)?.[1];
  return { day: text.slice(0, 10), ...(time !== undefined && { time }), isUtc };
}
