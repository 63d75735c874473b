import {
  type Id,
  type NotionReference,
  PagebridgeError,
  parseReference,
  type ReferenceInput,
  requireId,
  type SiteAddress,
} from "@pagebridge/core-types";
import { idOf } from "@pagebridge/core-types/adapter-tools";
import type { ReadRun } from "./read-run.js";

/** Reads a reference; of a published address that holds no id, Notion is asked for the page that it shows. */
export async function resolveReference(
  run: ReadRun,
  input: ReferenceInput,
): Promise<{ id: Id } & Pick<NotionReference, "blockId" | "viewId">> {
  const reference = typeof input === "string" ? parseReference(input) : input;
  const id = reference.site === undefined ? requireId(reference) : await lookUp(run, reference.site);
  return {
    id,
    ...(reference.blockId !== undefined && { blockId: reference.blockId }),
    ...(reference.viewId !== undefined && { viewId: reference.viewId }),
  };
}

/** What the name of a published site ends with. */
const siteSuffix = ".notion.site";

async function lookUp(run: ReadRun, { domain, slug }: SiteAddress): Promise<Id> {
  if (!domain.endsWith(siteSuffix)) {
    throw new PagebridgeError(
      "invalid_reference",
      `The address on ${domain} does not hold the page's id, and only addresses on ${siteSuffix.slice(1)} can be looked up. Give the id, or the link that Notion itself copies for the page.`,
    );
  }
  const address = `${domain}/${slug}`;
  const answer = await run.ask({
    endpoint: "getPublicPageDataForDomain",
    body: {
      type: "block-space",
      name: "page",
      spaceDomain: domain.slice(0, -siteSuffix.length),
      ...(slug !== "" && { slug }),
      requestedOnPublicDomain: true,
      showMoveTo: false,
      saveParent: false,
      shouldDuplicate: false,
      projectManagementLaunch: false,
      configureOpenInDesktopApp: false,
      mobileData: { isPush: false },
      demoWorkspaceMode: false,
    },
    subject: `the page at ${address}`,
    reference: address,
  });
  const id = idOf(answer, "pageId");
  if (id === undefined) {
    throw new PagebridgeError(
      "not_found_or_not_shared",
      `Notion knows no published page at ${address}. Check the address, or publish the page.`,
      { details: { reference: address } },
    );
  }
  run.homeSpaceId ??= idOf(answer, "spaceId");
  return id;
}
