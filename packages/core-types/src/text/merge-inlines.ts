import type { Annotations, Inline, Link, RichText, TextInline } from "../model/rich-text.js";

/**
 * Brings rich text into the form that the model promises: empty runs are dropped, neighbours that look alike are merged, and
 * empty annotations and lists are left out, so that two sources that cut the same text differently give the same list.
 *
 * `[{ text: "a" }, { text: "b" }, { text: "" }]` → `[{ text: "ab" }]`
 */
export function mergeInlines(inlines: readonly Inline[]): RichText {
  const merged: Inline[] = [];
  let run: { first: TextInline; texts: string[] } | undefined;
  const endRun = (): void => {
    if (run) merged.push({ ...run.first, text: run.texts.join("") });
    run = undefined;
  };
  for (const untidy of inlines) {
    const inline = withoutEmptyFields(untidy);
    if (inline.type !== "text") {
      endRun();
      merged.push(inline);
    } else if (inline.text !== "") {
      if (run && looksAlike(run.first, inline)) {
        run.texts.push(inline.text);
      } else {
        endRun();
        run = { first: inline, texts: [inline.text] };
      }
    }
  }
  endRun();
  return merged;
}

function withoutEmptyFields(inline: Inline): Inline {
  const { annotations = {}, discussionIds = [], ...rest } = inline;
  return {
    ...rest,
    ...(Object.keys(annotations).length > 0 && { annotations }),
    ...(discussionIds.length > 0 && { discussionIds }),
  };
}

/** Whether two inlines have the same marks, link, discussions and suggestion; their content is not compared. */
export function looksAlike(left: Inline, right: Inline): boolean {
  return (
    equalAnnotations(left.annotations, right.annotations) &&
    equalLinks(left.link, right.link) &&
    left.suggestion === right.suggestion &&
    equalLists(left.discussionIds, right.discussionIds)
  );
}

function equalAnnotations(left: Annotations = {}, right: Annotations = {}): boolean {
  return (
    left.bold === right.bold &&
    left.code === right.code &&
    left.color === right.color &&
    left.italic === right.italic &&
    left.strikethrough === right.strikethrough &&
    left.underline === right.underline
  );
}

function equalLinks(left?: Link, right?: Link): boolean {
  return left?.url === right?.url && left?.pageId === right?.pageId && left?.blockId === right?.blockId;
}

function equalLists(left: readonly string[] = [], right: readonly string[] = []): boolean {
  return left.length === right.length && left.every((value, index) => value === right[index]);
}
