import type { Comment, Discussion, NotionFile, Parent, RichText } from "@pagebridge/core-types";
import fc from "fast-check";
import { pick } from "../workspace/pick.js";
import type { Maker, Site } from "../workspace/site.js";
import { hostedFiles } from "./files/files.js";
import { maybe, places, seldom } from "./maybe.js";
import { plain, richTexts } from "./text/rich-texts.js";
import { lineTexts } from "./text/texts.js";

interface CommentDraft {
  readonly richText: Maker<RichText>;
  readonly author: number;
  readonly attachment: NotionFile | undefined;
}

const comments: fc.Arbitrary<CommentDraft> = fc.record({
  richText: richTexts,
  author: places,
  attachment: maybe(hostedFiles, 6),
});

/** Threads on one page or block, the older one first; most things have none. */
export const threads: fc.Arbitrary<readonly Maker<Discussion>[]> = fc.oneof(
  { weight: 12, arbitrary: fc.constant([]) },
  {
    weight: 1,
    arbitrary: fc.array(
      fc
        .record({
          comments: fc.array(comments, { minLength: 1, maxLength: 3 }),
          context: maybe(lineTexts),
          isResolved: seldom(3),
        })
        .map(
          ({ comments: drafts, context, isResolved }): Maker<Discussion> =>
            (site) => {
              const id = site.nextId();
              return {
                id,
                parent: site.parent,
                comments: drafts.map((draft) => makeComment(draft, id, site.parent, site)),
                ...(isResolved && { isResolved }),
                ...(context !== undefined && { context: plain(context) }),
              };
            },
        ),
      { minLength: 1, maxLength: 2 },
    ),
  },
);

function makeComment(draft: CommentDraft, discussionId: string, parent: Parent, site: Site): Comment {
  const author = pick(site.catalogue.users, draft.author);
  const time = site.nextMinute();
  return {
    id: site.nextId(),
    discussionId,
    parent,
    richText: draft.richText({ ...site, threadIds: [] }),
    createdTime: time,
    lastEditedTime: time,
    ...(author && { createdBy: author.id }),
    ...(author?.name !== undefined && {
      displayName: author.name,
      displayNameType: author.type === "bot" ? "integration" : "user",
    }),
    ...(draft.attachment && { attachments: [{ category: "image", file: draft.attachment }] }),
  };
}
