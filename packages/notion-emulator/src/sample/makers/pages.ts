import {
  type Cover,
  type Icon,
  type Id,
  type Page,
  type PageLayout,
  type Parent,
  plainText,
  type RichText,
  undashId,
} from "@pagebridge/core-types";
import type { ThreadMaker } from "./comments.js";
import { type BlockMaker, makeAll } from "./maker.js";
import { sampleId } from "./sample-id.js";
import { toStamp, type Written } from "./stamp.js";
import { rich, type TextInput } from "./text.js";

/** A page as the content says it. */
export interface PageDraft {
  readonly key: string;
  readonly title: TextInput;
  readonly written: Written;
  readonly icon?: Icon;
  readonly cover?: Cover;
  readonly publicUrl?: string;
  readonly isLocked?: true;
  readonly inTrash?: true;
  readonly layout?: PageLayout;
  readonly threads?: readonly ThreadMaker[];
  readonly children: readonly BlockMaker[];
}

/** Makes a page that stands in the given place. */
export function makePage(draft: PageDraft, parent: Parent): Page {
  const { key, title, written, threads, children, ...rest } = draft;
  const id = sampleId("page", key);
  const self = { type: "page_id", pageId: id } as const;
  const stamp = toStamp(written);
  const richText = rich(title);
  return {
    object: "page",
    id,
    parent,
    ...rest,
    properties: [{ type: "title", id: "title", name: "title", richText }],
    children: makeAll(children, { path: key, parent: self, stamp }),
    ...stamp,
    url: slugUrl(richText, id),
    ...(threads && { discussions: threads.map((makeThread) => makeThread(self)) }),
  };
}

/** A page inside a page. */
export function childPage(draft: PageDraft): BlockMaker {
  return (context) => {
    const page = makePage(draft, context.parent);
    return {
      type: "child_page",
      id: page.id,
      ...toStamp(draft.written),
      title: plainText(rich(draft.title)),
      ...(draft.icon && { icon: draft.icon }),
      page,
    };
  };
}

/** The address of a page in the app, with its title in it. */
export function slugUrl(title: RichText, id: Id): string {
  const words = plainText(title).match(/[A-Za-z0-9]+/g) ?? [];
  return `https://app.notion.com/p/${[...words, undashId(id)].join("-")}`;
}

/** A Unicode emoji as icon. */
export function emojiIcon(emoji: string): Icon {
  return { type: "emoji", emoji };
}
