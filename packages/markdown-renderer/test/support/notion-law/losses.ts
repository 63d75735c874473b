import type { Diagnostic } from "@pagebridge/core-types";
import type { Report } from "../law/law-flavor.js";
import type { Losses } from "../law/losses.js";

/** What the dialect cannot say, each with the diagnostic that has to be there whenever it is lost. */
export const inexpressible = {
  "alternative texts": { code: "approximated", says: /alternative text of a picture/ },
  "code in links": { code: "approximated", says: /Code that looks like a definition/ },
  "code in mentions": { code: "approximated", says: /mention cannot be code/ },
  "colours of tabs": { code: "approximated", says: /no colours for blocks/ },
  equations: { code: "approximated", says: /equation is written as code/ },
  "equations side by side": { code: "approximated", says: /Two equations side by side/ },
  "labels with tags": { code: "approximated", says: /text of a mention could be read as a tag/ },
  "links on white space": { code: "approximated", says: /link on nothing but white space/ },
  "links that run script": { code: "unsafe_url", says: /could run script/ },
  "list starts": { code: "approximated", says: /cannot start at|as tags starts at 1/ },
  "names of files": { code: "approximated", says: /name of a file is not written/ },
  "parts of the app": { code: "approximated", says: /part of the app/ },
  "template buttons": { code: "approximated", says: /template button is written/ },
  "times of meetings": { code: "approximated", says: /time of a meeting/ },
  "titles and descriptions": { code: "approximated", says: /title and description/ },
} as const satisfies { readonly [name: string]: Report };

/** Something that the dialect cannot say. */
export type NotionLoss = keyof typeof inexpressible;

/** Asks whether a loss was reported, and remembers what was. */
export interface NotionLosses extends Losses {
  readonly wasReported: (loss: NotionLoss, id: string) => boolean;
}

/** Losses by the diagnostics of one rendering. */
export function notionLosses(diagnostics: readonly Diagnostic[], seen: Set<NotionLoss>): NotionLosses {
  const wasReported = (loss: NotionLoss, id: string): boolean => {
    const { code, says } = inexpressible[loss];
    const isReported = diagnostics.some(
      (diagnostic) => diagnostic.code === code && diagnostic.id === id && says.test(diagnostic.message),
    );
    if (isReported) seen.add(loss);
    return isReported;
  };
  return { wasReported, isReported: (loss, id) => isNotionLoss(loss) && wasReported(loss, id) };
}

function isNotionLoss(loss: string): loss is NotionLoss {
  return loss in inexpressible;
}
