import type { NotionAdapter } from "@pagebridge/core-types";
import { createOfficialAdapter } from "@pagebridge/official-adapter";
import { UsageError } from "../errors/usage-error.js";
import { isLoopbackUrl } from "../export/assets/private-addresses.js";

/** How Notion is reached. */
export interface OpenAdapterOptions {
  readonly via: "auto" | "internal" | "official";
  /** The value of NOTION_TOKEN. */
  readonly token: string | undefined;
  readonly baseUrl?: string;
}

/** Makes the adapter that the user chose. @throws UsageError if it cannot be made. */
export async function openAdapter({ via, token, baseUrl }: OpenAdapterOptions): Promise<NotionAdapter> {
  switch (via) {
    case "official":
      return createOfficialAdapter({
        auth: requireToken(token),
        ...(baseUrl !== undefined && { baseUrl: checked(baseUrl) }),
      });
    case "auto":
    case "internal":
      throw new UsageError(
        `--via ${via} needs an adapter for Notion's internal API, and there is none for this version of pagebridge yet. Use --via official.`,
      );
  }
}

function requireToken(token: string | undefined): string {
  const trimmed = token?.trim() ?? "";
  if (trimmed === "") {
    throw new UsageError(
      "NOTION_TOKEN is not set. Put the token of your integration there (made at https://www.notion.so/profile/integrations), and share the pages with it.",
    );
  }
  // An HTTP header can hold nothing else, and the error for it would repeat the token.
  if (!/^[\x21-\x7e]+$/.test(trimmed)) {
    throw new UsageError("NOTION_TOKEN holds characters that no token has. Copy it again from the integration's page.");
  }
  return trimmed;
}

function checked(baseUrl: string): string {
  if (!URL.canParse(baseUrl) || !["http:", "https:"].includes(new URL(baseUrl).protocol)) {
    throw new UsageError("--base-url takes an http or https URL, such as http://127.0.0.1:4000.");
  }
  if (new URL(baseUrl).protocol === "http:" && !isLoopbackUrl(baseUrl)) {
    throw new UsageError(
      "--base-url takes plain http for this machine only, because the token would travel unencrypted. Use https.",
    );
  }
  return baseUrl;
}
