import { createFallbackAdapter } from "@pagebridge/api-advisor";
import type { NotionAdapter } from "@pagebridge/core-types";
import { UsageError } from "../errors/usage-error.js";
import { openInternal } from "./open-internal.js";
import { openOfficial, tokenVariable } from "./open-official.js";
import type { Reach } from "./reach.js";
import { wholeAccountFlag } from "./whole-account-option.js";

/** The API that the user chose. */
export interface OpenAdapterOptions {
  readonly via: "auto" | "internal" | "official";
  /** Whether `auto` may ask the internal API for what the official one cannot reach. */
  readonly allowInternal?: boolean | undefined;
}

/**
 * Makes the adapter that the user chose. `auto` asks the official API first, and the internal one only where that is allowed; without
 * a token for the official API it asks the internal one alone.
 *
 * @throws UsageError if it cannot be made, or if the choice contradicts itself.
 */
export async function openAdapter(
  { allowInternal = false, via }: OpenAdapterOptions,
  reach: Reach,
): Promise<NotionAdapter> {
  if (allowInternal && via === "official") {
    throw new UsageError("--allow-internal needs --via auto: --via official never asks the internal API.");
  }
  const asksInternal = via === "internal" || (via === "auto" && allowInternal);
  if (reach.withWholeAccountToken && !asksInternal) {
    throw new UsageError(
      `${wholeAccountFlag} is for the internal API alone: use it with --via internal, or with --via auto --allow-internal.`,
    );
  }
  if (!asksInternal) return openOfficial(reach);
  const internal = await openInternal(reach, via === "internal" ? "--via internal" : "--allow-internal");
  const hasToken = (reach.environment[tokenVariable]?.trim() ?? "") !== "";
  if (via === "internal" || !hasToken) return internal;
  return createFallbackAdapter([openOfficial(reach), internal], { allow: () => true });
}
