import { type Block, type ParagraphBlock, plainText, type RichText, toNotionUrl } from "@pagebridge/core-types";
import type { Part } from "../law/content.js";
import { pageUrl } from "../law/page-urls.js";
import { expectedText } from "./expected-text.js";
import type { NotionLosses } from "./losses.js";
import { iconOf, need, part } from "./part.js";

/** What is to be found for blocks that show something from elsewhere. */
export function expectedReferences(block: Block, losses: NotionLosses, inside: () => readonly Part[]): readonly Part[] {
  const { id } = block;
  switch (block.type) {
    case "image":
    case "audio":
    case "file":
    case "pdf":
    case "video": {
      const { caption, file } = block;
      const altText = block.type === "image" ? (block.altText ?? "") : "";
      const isAltLost = altText.trim() !== "" && altText !== plainText(caption);
      return [
        ...(isAltLost ? need("alternative texts", id, losses) : []),
        ...(file?.name !== undefined && block.type !== "image" ? need("names of files", id, losses) : []),
        ...sourced(block.type, file?.url ?? "", caption, { id, losses }),
      ];
    }
    case "bookmark":
    case "embed": {
      const { caption, title = "", url } = block;
      const description = block.type === "bookmark" ? (block.description ?? "") : "";
      const isTitled = caption.length === 0 && title !== "";
      const isLost = description !== "" || (title !== "" && !isTitled);
      return [
        ...(isLost ? need("titles and descriptions", id, losses) : []),
        ...sourced(block.type, url, isTitled ? text(title) : caption, { id, losses }),
      ];
    }
    case "link_preview": {
      const { title = "", url } = block;
      const label = title.trim() === "" ? url : title;
      return paragraph([{ type: "text", text: label, link: { url } }], { id, losses });
    }
    case "child_page":
      return [part("page", { url: pageUrl(id) }, titleOf(block.title, { id, losses }))];
    case "child_database": {
      const { icon, isInline } = block;
      const says = { ...iconOf(icon), ...(isInline !== undefined && { inline: String(isInline) }), url: pageUrl(id) };
      return [part("database", says, titleOf(block.title, { id, losses }))];
    }
    case "link_to_page": {
      const { target, title = "" } = block;
      if (target.type === "page_id")
        return paragraph([{ type: "mention", mention: { type: "page", pageId: target.pageId }, text: title }], {
          id,
          losses,
        });
      if (target.type !== "database_id") return [];
      const mention = { type: "database", databaseId: target.databaseId } as const;
      return paragraph([{ type: "mention", mention, text: title }], { id, losses });
    }
    case "breadcrumb":
      return [];
    case "unsupported":
      return [unknown(id, block.sourceType), ...paragraph(block.richText ?? [], { id, losses }), ...inside()];
    case "ai_block":
    case "button":
    case "form": {
      const content = [...paragraph(block.richText, { id, losses }), ...inside()];
      return content.length === 0 ? [unknown(id, block.type)] : [...need("parts of the app", id, losses), ...content];
    }
    case "meeting_notes": {
      const { attendees = [] } = block.calendarEvent ?? {};
      const says = attendees.length === 0 ? {} : { attendees: attendees.map((person) => `user://${person}`).join(",") };
      const sections = block.sections.map(({ children, kind }) =>
        part(
          "meetingSection",
          { section: kind },
          [],
          children.flatMap((child) => (child.type === "paragraph" ? one(child, losses) : [])),
        ),
      );
      return [
        ...need("times of meetings", id, losses),
        part("meetingNotes", says, expectedText(block.title, id, losses, false), [...sections, ...inside()]),
      ];
    }
    default:
      return [{ kind: `${block.type}, of which the law says nothing` }];
  }
}

interface Place {
  readonly id: string;
  readonly losses: NotionLosses;
}

type SourceKind = "audio" | "bookmark" | "embed" | "file" | "image" | "pdf" | "video";

/** A tag with an address, or its caption where there is none that could be followed. */
function sourced(kind: SourceKind, url: string, caption: RichText, { id, losses }: Place): readonly Part[] {
  const source = url.trim();
  const isUnsafe = /^javascript:/i.test(source);
  if (source === "" || (isUnsafe && losses.wasReported("links that run script", id)))
    return paragraph(caption, { id, losses });
  return [part(kind, { source }, expectedText(caption, id, losses, false))];
}

function paragraph(richText: RichText, { id, losses }: Place): readonly Part[] {
  const characters = expectedText(richText, id, losses, false);
  return characters.length === 0 ? [] : [part("paragraph", {}, characters)];
}

function one(block: ParagraphBlock, losses: NotionLosses): readonly Part[] {
  return [part("paragraph", {}, expectedText(block.richText, block.id, losses, false))];
}

function titleOf(title: string, { id, losses }: Place): NonNullable<Part["characters"]> {
  return expectedText(text(title), id, losses, false);
}

function text(value: string): RichText {
  return value === "" ? [] : [{ type: "text", text: value }];
}

function unknown(id: string, alt: string): Part {
  return part("unknown", { url: toNotionUrl(id), alt: alt.replaceAll(/\s*[\r\n]\s*/g, " ") });
}
