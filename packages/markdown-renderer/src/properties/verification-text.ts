import type { VerificationValue } from "@pagebridge/core-types";
import { dateText } from "./date-text.js";
import { userName } from "./user-name.js";

/** Whether, until when and by whom a page was verified, as far as it is known. */
export function verificationText({ date, state, verifiedBy }: VerificationValue): string {
  const parts = [state, date && dateText(date), verifiedBy && userName(verifiedBy)];
  return parts.filter((part) => part !== undefined).join(", ");
}
