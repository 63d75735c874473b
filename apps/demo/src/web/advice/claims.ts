import type { ClassicClaim } from "../../shared/api.js";
import { element } from "../dom/element.js";

/** Draws the classic comparison: each claim, what is true of it now, and the figure where it has one. */
export function drawClaims(claims: readonly ClassicClaim[]): HTMLElement {
  return element(
    "ol",
    { class: "claims" },
    ...claims.map(({ number, claim, nowTrue, measured }) =>
      element(
        "li",
        {},
        element("span", { class: "claim-number", "aria-hidden": "true" }, String(number)),
        element("p", { class: "claim" }, claim),
        element("p", { class: "now" }, element("span", { class: "now-label" }, "Now: "), nowTrue),
        measured !== undefined &&
          element("p", { class: "measured" }, element("span", { class: "now-label" }, "Measured: "), measured),
      ),
    ),
  );
}
