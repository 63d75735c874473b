import type { ClassicClaim } from "../../shared/api.js";
import type { Figures } from "./figures.js";

type Claim = Omit<ClassicClaim, "measured" | "number"> & { readonly figure?: keyof Figures };

/** The comparison that every newcomer finds, of about 2022, and what is true of it now. */
const claims: readonly Claim[] = [
  {
    claim: "Two APIs are in use; both are REST APIs that return JSON, and that is where the similarity ends.",
    nowTrue: "Still so. Pagebridge reads both into one model; the Raw tab shows both answers for the same block.",
    figure: "sameContent",
  },
  {
    claim: "Official: documented and supported, at a host of its own, under /v1/.",
    nowTrue: "Yes: api.notion.com/v1, with versions named by dates. It is the default everywhere in Pagebridge.",
    figure: "officialReads",
  },
  {
    claim: "Official: in public beta since May 2021, out of beta since March 2022.",
    nowTrue: "History. Nobody has to wait for it any more.",
  },
  {
    claim: "Official: safer, since pages are shared one by one.",
    nowTrue: "Yes. Personal access tokens, which see all that their owner sees, are a newer exception.",
    figure: "sharedPages",
  },
  {
    claim: "Official: an admin installs an integration through OAuth, then pages are shared with it, public or not.",
    nowTrue: "Yes, or an internal integration with a plain token. Without a token not even public pages are given.",
    figure: "withoutToken",
  },
  {
    claim: "Official: wordier JSON, above all for rich text.",
    nowTrue: "Yes, as the Raw tab shows block by block.",
    figure: "wordiness",
  },
  {
    claim: "Official: not all of Notion is supported; views are not possible.",
    nowTrue:
      "Outdated in part: views can be read, with filters, sorts and groups. Still missing are questions of forms, buttons, details of layout and closed comments.",
    figure: "views",
  },
  {
    claim: "Official: breaking changes come by version, with warning.",
    nowTrue: "Yes. Pagebridge pins the version that it asks for, and understands older answers too.",
    figure: "version",
  },
  {
    claim: "Internal: what Notion's own app calls, under /api/v3/.",
    nowTrue: "Yes; the host moved to app.notion.com in 2026. Nothing on the official path depends on it.",
    figure: "endpoints",
  },
  {
    claim: "Internal: older; integrations from before 2021 use it or scrape.",
    nowTrue: "Yes. The programs that still do are the reason why it has to be understood.",
  },
  {
    claim: "Internal: public pages are easy to read.",
    nowTrue: "Yes, with more throttling and partial answers than before. Partial answers are completed, or reported.",
    figure: "withoutSetup",
  },
  {
    claim:
      "Internal: private pages need a user's token that opens the whole account; a malicious app could do anything.",
    nowTrue:
      "Yes: token_v2 is the whole web session. The demo never asks for it; the adapter takes it by an explicit name only.",
    figure: "privatePage",
  },
  {
    claim: "Internal: undocumented, though client libraries exist.",
    nowTrue:
      "Yes; notion-client is the one that is maintained. Pagebridge sends through it, and reads the answers itself.",
    figure: "clientRequests",
  },
  {
    claim: "Internal: terser JSON, harder to understand.",
    nowTrue: "Yes. It is decoded into the same model, and can be looked at beside it.",
    figure: "terseness",
  },
  {
    claim: "Internal: a higher risk of breaking changes without notice.",
    nowTrue:
      "Yes: about forty are known with dates. What does not look as it did is named; nothing shrinks in silence.",
    figure: "drift",
  },
  {
    claim: "Which one? The official API is the safest choice in the long term; some scenarios need the internal one.",
    nowTrue:
      "Still right, and the list of such scenarios is shorter: public pages without set-up, and details of layout.",
    figure: "recommended",
  },
];

/** All rows, with the figures that were measured. */
export function classicClaims(figures: Figures): readonly ClassicClaim[] {
  return claims.map(({ figure, ...claim }, index) => {
    const measured = figure === undefined ? undefined : figures[figure];
    return { number: index + 1, ...claim, ...(measured !== undefined && { measured }) };
  });
}
