import type { Mention, MentionInline } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";
import { report, type Scope } from "../context/scope.js";
import { mentionAddress, mentionText } from "../inline/mention.js";
import { html } from "../nodes/nodes.js";
import type { MentionContext, MentionHooks, MentionOutput } from "./mention-hooks.js";

/** What the caller's function for mentions of this kind makes of one. Undefined leaves it to the renderer. */
export function mentionNode(inline: MentionInline, scope: Scope): PhrasingContent | undefined {
  const { mentions } = scope.rendering.options;
  if (mentions === undefined) return undefined;
  const output = ask(mentions, inline.mention.type, inline.mention, {
    inline,
    // Finding these out may be reported, or ask other functions of the caller.
    get text() {
      return mentionText(inline, scope);
    },
    get url() {
      return mentionAddress(inline.mention, scope);
    },
    report: (diagnostic) => report(scope, diagnostic),
  });
  return typeof output === "string" ? html(output) : output;
}

/** A function of its own, so that the compiler can tell that the function and the mention are of one kind. */
function ask<Type extends Mention["type"]>(
  hooks: MentionHooks,
  type: Type,
  mention: Parameters<NonNullable<MentionHooks[Type]>>[0],
  context: MentionContext,
): MentionOutput {
  return hooks[type]?.(mention, context);
}
