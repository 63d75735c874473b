import type { Id, PropertyId } from "../model/primitives.js";

/** What each diagnostic code means. The codes are permanent; messages may change in any release. */
export const diagnosticCodes = {
  approximated: "The content is there, in a form that is close to the source's.",
  children_missing: "The source says that there are children, and the input does not hold them.",
  cycle: "Content holds itself; it is read once.",
  fallback_used: "Another adapter answered than the one that was asked first.",
  invalid_value: "A value does not have the form that its kind asks for; it is left out.",
  not_accessible: "Something is not shared with the reader, or no longer exists.",
  partial_object: "The source gave only the id of an object.",
  schema_drift: "An answer does not look like anything that is known.",
  truncated: "The source has more than this reading holds.",
  unsafe_url: "A URL could run script or reach a private address; it is not followed.",
  unsupported_block: "A block of a kind that has no name here, or that the API does not describe.",
  unsupported_inline: "A piece of text of a kind that has no name here.",
  unsupported_object: "An object of a kind that has no name here.",
  unsupported_property: "A property of a kind that has no name here.",
  unsupported_view: "A view, filter or layout of a kind that has no name here.",
  value_unavailable: "This API does not give the value, although the app shows one.",
} as const;

/** A permanent name for a kind of loss. */
export type DiagnosticCode = keyof typeof diagnosticCodes;

/** One thing that could not be read, was approximated, or looks wrong. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  /** `info`: nothing is missing. `warning`: something is missing or changed. `error`: the result cannot be relied on. */
  readonly severity: "error" | "info" | "warning";
  /** One plain sentence. Never a token or a signed URL. */
  readonly message: string;
  /** The block, page or other object concerned. */
  readonly id?: Id;
  readonly propertyId?: PropertyId;
  /** The source's own name for the kind concerned, such as `"button"`. */
  readonly sourceType?: string;
}
