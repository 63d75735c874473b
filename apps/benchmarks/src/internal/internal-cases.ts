import { createNestedWorkspace, createPageWorkspace, type GeneratedWorkspace } from "@pagebridge/notion-emulator";

/** A page that is read through the internal API. */
export interface InternalCase {
  readonly title: string;
  /** Its first root is the page that is read. */
  readonly workspace: () => GeneratedWorkspace;
}

/** The page that the official cases read, too. */
export const largeInternalPage: InternalCase = {
  title: "500 blocks, 60 of which hold others",
  workspace: () => createPageWorkspace({ blocks: 500, parents: 60 }),
};

/** Each block holds the next one, so that who does not follow the chunks needs a round for each level. */
export const deepInternalPage: InternalCase = {
  title: "150 toggles inside one another",
  workspace: () => createNestedWorkspace({ depth: 150, type: "toggle" }),
};

/** Every page that is read, in the order of the report. */
export const internalCases: readonly InternalCase[] = [largeInternalPage, deepInternalPage];
