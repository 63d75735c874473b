import type { DateValue, Id, Inline, Mention, RichText, TextInline } from "@pagebridge/core-types";
import type { StyledCharacter } from "../law/content.js";
import { expectedCharacters } from "../law/expected-text.js";
import { gfmLaw } from "../law/flavors/gfm.js";
import type { LawFlavor } from "../law/law-flavor.js";
import type { Losses } from "../law/losses.js";
import { pageUrl } from "../law/page-urls.js";
import type { NotionAttributes } from "../notion-dialect/tree.js";
import { tagSign } from "./found-parts.js";
import type { NotionLosses } from "./losses.js";

/** The rules for text that this dialect shares with the others. */
const flavor: LawFlavor = { ...gfmLaw, name: "notion", equation: "math", inexpressible: {} };

/** What a reader of rich text is to find, with a sign for each mention. */
export function expectedText(
  richText: RichText,
  id: Id,
  losses: NotionLosses,
  isLine: boolean,
): readonly StyledCharacter[] {
  const signed = richText.map((inline) => withCode(withSign(inline, id, losses), id, losses, isLine));
  // Which equations are code is settled above.
  const others: Losses = { isReported: (loss, of) => loss !== "equations" && losses.isReported(loss, of) };
  return expectedCharacters(joinEquations(signed, id, losses), { flavor, losses: others, id, isLine });
}

/** An equation that dollar signs, or the pipes of a table, would cut comes back as code. */
function withCode(inline: Inline, id: Id, losses: NotionLosses, isLine: boolean): Inline {
  if (inline.type !== "equation") return inline;
  const { type: _, expression, ...look } = inline;
  const text = expression.replaceAll(/\s*[\r\n]+\s*/g, " ").trim();
  const isCut = text.includes("$") || text.endsWith("\\") || (isLine && text.includes("|"));
  if (!isCut || !losses.wasReported("equations", id)) return inline;
  return { type: "text", text, ...look, annotations: { ...look.annotations, code: true } };
}

/** A mention that has a tag becomes a word that stands for the tag. */
function withSign(inline: Inline, id: Id, losses: NotionLosses): Inline {
  if (inline.type !== "mention") return inline;
  const { annotations: { code, ...marks } = {}, mention, text } = inline;
  const sign = mentionSign(mention, text, id, losses);
  if (sign === undefined) return inline;
  const lost = code && !losses.wasReported("code in mentions", id) ? "(not reported: code in a mention)" : "";
  const plain: TextInline = { type: "text", text: sign + lost };
  return Object.keys(marks).length === 0 ? plain : { ...plain, annotations: marks };
}

function mentionSign(mention: Mention, text: string, id: Id, losses: NotionLosses): string | undefined {
  if (mention.type === "date") return tagSign("date", dateAttributes(mention.date), "");
  if (mention.type === "custom_emoji") {
    const { name = "" } = mention.customEmoji;
    return /^(?=.*[A-Za-z_+-])[\w+-]+$/.test(name) ? tagSign("emoji", {}, name) : undefined;
  }
  const attributes = targetAttributes(mention);
  if (attributes === undefined) return undefined;
  const line = text.replaceAll(/\s+/g, " ").replaceAll("\0", "\uFFFD").trim();
  const label = mention.type === "user" || mention.type === "agent" ? line.replace(/^@/, "") : line;
  const isLost = label.includes("<") && losses.wasReported("labels with tags", id);
  return tagSign("mention", attributes, isLost ? "" : label);
}

function targetAttributes(mention: Mention): NotionAttributes | undefined {
  switch (mention.type) {
    case "agent":
      return { url: `agent://${mention.agentId}` };
    case "data_source":
      return { url: `collection://${mention.dataSourceId}` };
    case "database":
      return { url: pageUrl(mention.databaseId), type: "database" };
    case "page":
      return { url: pageUrl(mention.pageId) };
    case "user":
      return { url: `user://${mention.user.id}` };
    default:
      return undefined;
  }
}

/** Moments with an offset are the same moments in UTC; others are as they were. */
function dateAttributes({ end, start, timeZone }: DateValue): NotionAttributes {
  const zone = timeZone ?? (/T.*(?:Z|[+-]\d\d:\d\d)$/.test(start) ? "UTC" : undefined);
  return {
    ...momentAttributes("start", start),
    ...(end !== undefined && momentAttributes("end", end)),
    ...(zone !== undefined && { "time-zone": zone }),
  };
}

function momentAttributes(name: "end" | "start", moment: string): NotionAttributes {
  const isFixed = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(moment);
  const [day = "", time] = (isFixed ? new Date(moment).toISOString() : moment).split("T");
  return { [name]: day, ...(time !== undefined && { [`${name}-time`]: time.slice(0, 5) }) };
}

/** Nothing can part two equations between dollar signs that touch. */
function joinEquations(richText: RichText, id: Id, losses: NotionLosses): RichText {
  const joined: Inline[] = [];
  for (const inline of richText) {
    const last = joined.at(-1);
    if (
      last?.type === "equation" &&
      inline.type === "equation" &&
      [last, inline].every(({ expression }) => expression.trim() !== "") &&
      JSON.stringify([last.annotations, last.link]) === JSON.stringify([inline.annotations, inline.link]) &&
      losses.wasReported("equations side by side", id)
    )
      joined[joined.length - 1] = { ...last, expression: `${last.expression.trim()} ${inline.expression.trim()}` };
    else joined.push(inline);
  }
  return joined;
}
