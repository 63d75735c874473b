import type { Diagnostic, Mention, MentionInline } from "@pagebridge/core-types";
import type { PhrasingContent } from "mdast";

/** What a function that writes mentions works with. */
export interface MentionContext {
  /** The part of the rich text that holds the mention: its marks, its link. */
  readonly inline: MentionInline;
  /** What the renderer would show: the text of the source, else what can be said from the target. */
  readonly text: string;
  /** Where the renderer would let it lead, `pageUrl` included; undefined when it leads nowhere. */
  readonly url: string | undefined;
  /** Adds a diagnostic about the block that holds the mention. Nobody else knows what is lost of it. */
  readonly report: (diagnostic: Omit<Diagnostic, "id" | "propertyId">) => void;
}

/** A node, or text in the dialect that is put down as it is; nothing when it is empty. Undefined leaves the mention to the renderer. */
export type MentionOutput = PhrasingContent | string | undefined;

/** Functions that write the mentions of a kind. */
export type MentionHooks = {
  readonly [Type in Mention["type"]]?: (
    mention: Extract<Mention, { readonly type: Type }>,
    context: MentionContext,
  ) => MentionOutput;
};
